import { spawn } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Application, startApplication } from '../e2e/startApplication.ts'
import { freePort } from '../support/freePort.ts'

const root = path.join(import.meta.dirname, '../..')
let app: Application
beforeAll(async () => {
  app = await startApplication()
}, 900_000)
afterAll(() => app?.stop())

/** The same built application once more on the same data, to its end. */
const second = async (): Promise<{ code: number | null; said: string }> => {
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(await freePort())]
  const child = spawn(process.execPath, args, { cwd: root, env: app.env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, said }
}

it('a second node on local files ends with a code and in words, and the first goes on; the next after it starts', async () => {
  const { code, said } = await second()
  expect(said).toContain('SECOND_NODE: En annan nod använder samma filer')
  expect(code).not.toBe(0)
  expect((await fetch(`${app.base}/api/halsa`)).status).toBe(200)
  await app.kill()
  await app.start()
  expect((await fetch(`${app.base}/api/halsa`)).status).toBe(200)
}, 120_000)
