import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import type { Language } from '#document/tree/tree.ts'
import type { LoadError } from '#load/LoadError.ts'

/**
 * A refusal for the error page. Next keeps the message of what fails on the server from the browser, and hands on the
 * `digest` alone: here it is the sentence.
 */
export const toldOnPage = (error: LoadError, language: Language): Error & { digest: string } =>
  Object.assign(new Error(error.message, { cause: error }), { digest: tellRefusal(error, language) })
