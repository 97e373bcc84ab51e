import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { countRequest } from './counters.ts'
import { kindOf, resultOf } from './kindOf.ts'
import { withoutSecrets } from './withoutSecrets.ts'

/** What a proxy before us may have called the request; anything else is named anew. */
const isName = (given: unknown): given is string => typeof given === 'string' && /^[\w-]{8,64}$/u.test(given)

type Line = { id: string; method: string; path: string; status: number; ms: number; aborted?: true }
type Write = (line: Record<string, unknown>) => void

const watch = (request: IncomingMessage, response: ServerResponse, write: Write): void => {
  const started = performance.now()
  const { 'x-request-id': given } = request.headers
  const id = isName(given) ? given : randomUUID()
  const method = request.method ?? ''
  const path = request.url?.split('?')[0] ?? ''
  request.headers['x-request-id'] = id
  response.setHeader('x-request-id', id)
  response.once('close', () => {
    const ms = performance.now() - started
    const kind = kindOf(method, path)
    const aborted = !response.writableFinished
    countRequest(
      kind,
      aborted ? 'aborted' : resultOf(response.statusCode, String(response.getHeader('location') ?? '')),
      ms / 1000,
    )
    if (kind === 'asset') return
    const line: Line = { id, method, path: withoutSecrets(path), status: response.statusCode, ms: Math.round(ms) }
    write({ time: new Date().toISOString(), kind: 'request', ...line, ...(aborted ? { aborted } : {}) })
  })
}

/**
 * Every request of this process: an id in its headers and its answer's (`x-request-id`), counted, and one line of JSON
 * when it is over. Node tells of requests before Next or any code of ours has them, so none is missed.
 */
export const watchRequests = (write: Write): void =>
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    watch(request, response, write)
  })
