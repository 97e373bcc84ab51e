import { handleEndpoints, type Payload } from 'payload'

export type RestAnswer = { status: number; body: Record<string, unknown> & { errors?: { message: string }[] } }
export type Rest = (method: string, path: string, body?: unknown) => Promise<RestAnswer>

/**
 * Payload's own REST handlers, as a person (or nobody) who reads `language`, without a web server between. `path` begins
 * after `/api`.
 */
export const restAs =
  (payload: Payload, instance: string, token?: string, language = 'sv'): Rest =>
  async (method, path, body) => {
    const request = new Request(`http://127.0.0.1/api${path}`, {
      method,
      headers: {
        'accept-language': language,
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const response = await handleEndpoints({ config: payload.config, payloadInstanceCacheKey: instance, request })
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : {} }
  }
