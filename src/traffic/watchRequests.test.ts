import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { traffic } from './counters.ts'
import { kindOf, resultOf } from './kindOf.ts'
import { watchRequests } from './watchRequests.ts'

/** A real server on loopback that answers what the address asks for. */
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1')
  if (searchParams.has('never')) return
  const to = searchParams.get('to')
  response.writeHead(Number(searchParams.get('status') ?? 200), to ? { location: to } : {})
  response.end(`${pathname} ${request.headers['x-request-id']}`)
})
const lines: Record<string, unknown>[] = []
let base = ''
beforeAll(async () => {
  watchRequests((line) => lines.push(line))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
const lineOf = async (path: string): Promise<Record<string, unknown> | undefined> => {
  for (let n = 0; n < 100; n += 1) {
    const found = lines.find((line) => line.path === path)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return undefined
}

describe('each request', () => {
  it('has an id, in its answer, for the code that answers, and in its line of the log', async () => {
    const answer = await fetch(`${base}/mina-dokument`)
    const id = answer.headers.get('x-request-id')
    expect(id).toMatch(/^[\da-f-]{36}$/u)
    expect(await answer.text()).toBe(`/mina-dokument ${id}`)
    const line = await lineOf('/mina-dokument')
    expect(line).toMatchObject({ kind: 'request', id, method: 'GET', path: '/mina-dokument', status: 200 })
    expect(Number(line?.ms)).toBeGreaterThanOrEqual(0)
    expect(Number.isNaN(Date.parse(String(line?.time)))).toBe(false)
  })

  it('keeps the id of a proxy, and no text that would write a line of its own', async () => {
    const ask = async (id: string) =>
      (await fetch(base, { headers: { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await ask('proxy-12345678')).toBe('proxy-12345678')
    expect(await ask('","kind":"error')).toMatch(/^[\da-f-]{36}$/u)
  })

  it('is logged without its query and without the address of a calendar, which are secrets', async () => {
    await fetch(`${base}/nytt-losenord?kod=hemlig`)
    await fetch(`${base}/kalender/huddinge/hemlig.ics`)
    expect(await lineOf('/kalender/huddinge/…')).toBeDefined()
    expect(await lineOf('/nytt-losenord')).toBeDefined()
    expect(JSON.stringify(lines)).not.toContain('hemlig')
  })

  it('is counted by kind and result with its time, assets without a line', async () => {
    const post = (path: string) => fetch(`${base}${path}`, { method: 'POST', redirect: 'manual' })
    await post('/api-skola/dokument/1/svar')
    await post('/api-skola/dokument/1/svar?status=409')
    await post('/api-skola/dokument/1/svar?status=503')
    await post('/api-skola/logga-in?status=303&to=/mina-dokument')
    await post(`/api-skola/logga-in?status=303&to=${encodeURIComponent('/logga-in?fel=fel')}`)
    await fetch(`${base}/_next/static/a.js`)
    await fetch(`${base}/sist`)
    await lineOf('/sist')
    const { requests, latencies } = traffic()
    expect(requests.save).toEqual({ done: 1, refused: 1, failed: 1, aborted: 0 })
    expect(requests.login).toEqual({ done: 1, refused: 1, failed: 0, aborted: 0 })
    expect(requests.asset.done).toBe(1)
    expect(latencies.save.count).toBe(3)
    expect(latencies.save.classes.at(-1)).toBe(3)
    expect(latencies.save.sum).toBeGreaterThan(0)
    expect(lines.some(({ path }) => String(path).startsWith('/_next'))).toBe(false)
  })

  it('that its sender gives up is told as such', async () => {
    const request = get(`${base}/avbruten?never`)
    request.on('error', () => undefined)
    setTimeout(() => request.destroy(), 50)
    expect(await lineOf('/avbruten')).toMatchObject({ aborted: true })
  })
})

it.each([
  ['GET', '/logga-in', 'page'],
  ['POST', '/api/users/login', 'login'],
  ['GET', '/dokument/a1/pdf', 'file'],
  ['GET', '/dokument/a1/version/2/docx', 'file'],
  ['GET', '/p/ekskolan-2024/pdf', 'file'],
  ['GET', '/api/templates', 'api'],
  ['GET', '/dokument/a1/granska', 'page'],
])('%s %s is a %s', (method, path, kind) => {
  expect(kindOf(method, path)).toBe(kind)
})

it('a login that leads back to the form with a fault of ours failed', () => {
  expect(resultOf(303, '/logga-in?fel=server&till=%2F')).toBe('failed')
  expect(resultOf(303, '/logga-in?fel=vanta')).toBe('refused')
  expect(resultOf(303, '/')).toBe('done')
})
