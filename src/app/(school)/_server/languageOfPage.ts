import type { Language } from '#document/tree/tree.ts'
import { asLanguage } from '#language'

/** Our pages ask in the language they are in, a document's own, whatever the browser would rather have (`post`). */
export const languageOfPage = (headers: Headers): Language => asLanguage(headers.get('accept-language'))
