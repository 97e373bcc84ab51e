import type { Language } from '#document/tree/tree.ts'

/** Whoever asks, as Payload hands it to validators (as an option), hooks and endpoints. */
export type Asked = { req?: { i18n?: { language?: string } } }

/** Of what a browser keeps of its reader's choices: language and theme. Not the login, whose cookie is of https alone. */
export const cookiePrefix = 'payload'
export const languageCookie = `${cookiePrefix}-lng`

/** One of our languages by its tag: Swedish unless it is English. */
export const asLanguage = (tag: string | null | undefined): Language => (tag === 'en' ? 'en' : 'sv')

/** The language a reader has chosen in the admin. */
export const languageOf = ({ req }: Asked): Language => asLanguage(req?.i18n?.language)

/**
 * The one of a pair that its reader understands: a sentence, a label or a whole dictionary. Whoever is not known by a
 * language reads Swedish.
 */
export const inLanguage = <T>(pair: Record<Language, T>, reader: Language | Asked | undefined): T =>
  pair[typeof reader === 'object' ? languageOf(reader) : (reader ?? 'sv')]
