import type { Language } from '#document/tree/tree.ts'
import { LoadError } from '#load/LoadError.ts'
import { CommandError } from '../common/CommandError.ts'
import { tellRefusal } from '../common/refusals/tellRefusal.ts'

/** Where nothing on the way keeps what one person was told. */
export const noStore = { 'cache-control': 'no-store' }

/** Refused by us, or by what we load for it. Everything else is a fault. */
export const isRefusal = (error: unknown): error is CommandError | LoadError =>
  error instanceof CommandError || error instanceof LoadError

/**
 * A refusal as HTTP says it: `{ code, message, details }`, the message in its reader's language. `errors` is where
 * Payload's own clients look for it.
 */
export const refuse = (error: CommandError | LoadError, language: Language): Response => {
  const { code, status, details } = error
  const message = tellRefusal(error, language)
  return Response.json({ code, message, details, errors: [{ message }] }, { status, headers: noStore })
}
