import type { Words } from '../words/sv.ts'

/** What the server says when it does not do what it was asked: a code for us, a sentence for the person. */
export type Refusal = { status: number; code: string; message: string; details: Record<string, unknown> }
export type Reply<T> = { ok: true; data: T } | { ok: false; refusal: Refusal }
type Options = { words: Pick<Words, 'language' | 'call'>; keepalive?: boolean }

/**
 * Posts to our own routes, which refuse in the language of the page (`words`). Never throws: a lost connection is a
 * refusal with status 0.
 */
export const post = async <T>(url: string, body: unknown, { words, ...options }: Options): Promise<Reply<T>> => {
  const { language, call } = words
  const refused = (status: number, body: Partial<Refusal>): Reply<T> => {
    const { code = 'UNKNOWN', message = call.unknown, details = {} } = body
    return { ok: false, refusal: { status, code, message, details } }
  }
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(body),
      credentials: 'same-origin',
      ...options,
    })
    const data: unknown = await response.json().catch(() => undefined)
    return response.ok ? { ok: true, data: data as T } : refused(response.status, (data ?? {}) as Partial<Refusal>)
  } catch {
    return refused(0, { code: 'UNREACHABLE', message: call.unreachable })
  }
}
