import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from '#render/pdf/browser/findBrowser.ts'
import { renderPdf } from '#render/pdf/renderPdf.ts'
import { closePdfService, createPdfService, type PdfService } from '#render/pdf/service.ts'
import { codeOf, smallInput, stressInput, until } from './support.ts'

type Remote = { process: ChildProcess; socket: string; port: number }
const HANGING = '<img src="https://assets.invalid/hanging.png" alt="Kommer aldrig">'

let service: PdfService
let profile: string
let remote: Remote

/** A browser of somebody else's, with its debugging port open on this machine. */
const startRemote = async (port = 0): Promise<Remote> => {
  const found = await findBrowser({ ...process.env, BROWSER_WS_ENDPOINT: undefined })
  if (found.kind !== 'local') throw new Error('The test needs a browser to start.')
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, '--no-first-run']
  const child = spawn(found.path, [...flags, '--remote-debugging-address=127.0.0.1', `--remote-debugging-port=${port}`])
  for await (const line of createInterface({ input: child.stderr })) {
    const socket = /listening on (ws:\S+)/.exec(line)?.[1]
    if (socket) return { process: child, socket, port: Number(new URL(socket).port) }
  }
  throw new Error('The browser ended before it listened.')
}
const stopRemote = async ({ process: child }: Remote) => {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await gone
}
/** The pages that the remote browser has open, whoever opened them. */
const openPages = async () => {
  const targets: { type: string }[] = await (await fetch(`http://127.0.0.1:${remote.port}/json/list`)).json()
  return targets.filter(({ type }) => type === 'page').length
}

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'remote-browser-'))
  remote = await startRemote()
  service = createPdfService({ concurrency: 1 })
})
afterEach(async () => {
  await closePdfService(service)
  delete process.env.BROWSER_WS_ENDPOINT
  await stopRemote(remote)
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

describe('a browser at BROWSER_WS_ENDPOINT', () => {
  it('prints as one of our own, and goes on without our pages when the pool closes', async () => {
    process.env.BROWSER_WS_ENDPOINT = remote.socket
    const before = await openPages()
    const { findings, pages } = await renderPdf(stressInput(), { service })
    expect(findings).toEqual([])
    expect(pages).toBeGreaterThan(3)
    expect(await service.browsers.health()).toMatchObject({ ok: true, state: 'ready' })
    expect(await openPages()).toBe(before + 1)
    await closePdfService(service)
    expect(remote.process.exitCode).toBeNull()
    await until(async () => (await openPages()) === before)
  }, 60_000)

  it('that dies in mid-document fails it with BROWSER_LOST; what comes meanwhile says so; once it is back, all is well', async () => {
    process.env.BROWSER_WS_ENDPOINT = `http://127.0.0.1:${remote.port}`
    expect((await renderPdf(smallInput('<p>Först</p>'), { service })).findings).toEqual([])
    const lost = codeOf(renderPdf(smallInput(HANGING), { service }))
    await until(() => service.browsers.metrics().active === 1)
    await stopRemote(remote)
    expect(await lost).toBe('BROWSER_LOST')
    const meanwhile = renderPdf(smallInput('<p>Under tiden</p>'), { service })
    await expect(meanwhile).rejects.toMatchObject({
      code: 'BROWSER_MISSING',
      message: expect.stringContaining('BROWSER_WS_ENDPOINT'),
    })
    remote = await startRemote(remote.port)
    expect((await renderPdf(stressInput(), { service })).findings).toEqual([])
    expect(service.browsers.metrics()).toMatchObject({ browserLosses: 1, failures: 2 })
  }, 60_000)
})
