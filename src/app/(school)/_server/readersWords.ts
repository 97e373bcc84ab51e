import { headers } from 'next/headers'
import { parseCookies } from 'payload'
import { asLanguage, languageCookie } from '#language'
import type { Words } from '#school/words/sv.ts'
import { wordsOf } from '#school/words/wordsOf.ts'

/**
 * The words of a page that belongs to no document: in the language that its reader has chosen in the admin, Swedish for
 * whoever has chosen none. A document's own pages speak the document's language (`wordsFor`).
 */
export const readersWords = async (asked?: Headers): Promise<Words> =>
  wordsOf(asLanguage(parseCookies(asked ?? (await headers())).get(languageCookie)))
