import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Application, startApplication } from '../e2e/startApplication.ts'

type Attribute = { key: string; value: { stringValue?: string } }
type Span = { traceId: string; name: string; attributes: Attribute[]; events: unknown[] }
type Sent = { resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: Span[] }[] }[] }

/** A collector of OpenTelemetry's own protocol, as JSON over HTTP, on loopback: keeps what it is sent. */
const bodies: Sent[] = []
let headers: Record<string, unknown> = {}
const collector = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => (body += String(part)))
  request.on('end', () => {
    if (request.url === '/v1/traces') bodies.push(JSON.parse(body) as Sent)
    headers = request.headers
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})
const spans = () =>
  bodies.flatMap(({ resourceSpans }) => resourceSpans.flatMap((one) => one.scopeSpans)).flatMap((one) => one.spans)
const names = () => spans().map(({ name }) => name)

describe('what the built application tells a collector', { timeout: 240_000 }, () => {
  let app: Application<unknown>
  beforeAll(async () => {
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/`
    process.env.OTEL_EXPORTER_OTLP_HEADERS = 'x-key=abc'
    app = await startApplication('seedEmpty.ts')
  }, 900_000)
  afterAll(() => {
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT
    delete process.env.OTEL_EXPORTER_OTLP_HEADERS
    app?.stop()
    collector.close()
  })

  it('is a trace of each request, with the calls of the database in it', async () => {
    await fetch(`${app.base}/logga-in`)
    await vi.waitFor(() => expect(names()).toContain('GET /logga-in'), { timeout: 30_000, interval: 500 })
    const request = spans().find(({ name }) => name === 'GET /logga-in')
    const within = spans().filter(({ traceId }) => traceId === request?.traceId)
    expect(within.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^database (find|count)/u)]),
    )
    const [service] = bodies
      .flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ resource }) => resource.attributes))
      .filter(({ key }) => key === 'service.name')
    expect(service?.value.stringValue).toBe('kvalitetsdokument')
    expect(headers['x-key']).toBe('abc')
  })

  it('holds no secret of an address, nothing that was written and no text of an error', async () => {
    await fetch(`${app.base}/nytt-losenord?kod=hemligkod`)
    await fetch(`${app.base}/kalender/nya/hemligkalender.ics?nyckel=hemlignyckel`)
    await fetch(`${app.base}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'hemlig@example.test', password: 'hemligt-losenord' }),
    })
    await vi.waitFor(
      () => {
        for (const part of ['/nytt-losenord', '/kalender', '/api/']) expect(names().join()).toContain(part)
      },
      { timeout: 30_000, interval: 500 },
    )
    expect(JSON.stringify(bodies)).not.toContain('hemlig')
  })

  it('costs nothing but itself when the collector is away', async () => {
    await new Promise((resolve) => {
      collector.closeAllConnections()
      collector.close(resolve)
    })
    const before = app.log().length
    await fetch(`${app.base}/logga-in`)
    await new Promise((done) => setTimeout(done, 7000))
    expect((await fetch(`${app.base}/logga-in`)).status).toBe(200)
    expect(app.log().slice(before)).not.toMatch(/⨯|\bERROR\b|Error:/u)
  })
})
