import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'

export type Ask = <T>(action: string, body: Record<string, unknown> | FormData) => Promise<T>

/** Asks one of our own routes in the language of the page. Throws an `Error` with the server's own sentence. */
export const askAt =
  (path: string, language: Language, { call }: Pick<Words, 'call'>): Ask =>
  async <T>(action: string, body: Record<string, unknown> | FormData) => {
    const isForm = body instanceof FormData
    const response = await fetch(`${path}/${action}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'accept-language': language, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      body: isForm ? body : JSON.stringify(body),
    }).catch(() => undefined)
    if (!response) throw new Error(call.unreachable)
    const answer = (await response.json().catch(() => ({}))) as T & { message?: string }
    if (!response.ok) throw new Error(answer.message ?? call.unknown)
    return answer
  }
export const told = (error: unknown): string => (error instanceof Error ? error.message : String(error))
