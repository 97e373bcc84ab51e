import type { Language } from '#document/tree/tree.ts'
import { LoadError } from '#load/LoadError.ts'
import { CommandError } from '../common/CommandError.ts'
import { tellRefusal } from '../common/refusals/tellRefusal.ts'

/** Where nothing on the way keeps what one person was told. */
export const noStore = { 'cache-control': 'no-store' }

/** Refused by us, or by what we load for it. Everything else is a fault. */
export const isRefusal = (error: unknown): error is CommandError | LoadError =>
  error instanceof CommandError || error instanceof LoadError

const asked = {
  sv: (id: string) => `Felnummer ${id}: ange det när du ber om hjälp.`,
  en: (id: string) => `Error number ${id}: give it when you ask for help.`,
}

/**
 * What was our fault is told with the request's id, by which it is found in the log (`traffic/watchRequests`). A refusal as HTTP says it: `{ code, message, details }`, the message in its reader's language. `errors` is where
 * Payload's own clients look for it.
 */
export const refuse = (error: CommandError | LoadError, language: Language, headers?: Headers): Response => {
  const { code, status, details } = error
  const id = code === 'UNKNOWN' ? headers?.get('x-request-id') : undefined
  const message = [tellRefusal(error, language), ...(id ? [asked[language](id)] : [])].join(' ')
  return Response.json({ code, message, details, errors: [{ message }] }, { status, headers: noStore })
}
