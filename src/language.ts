/** Whoever asks, as Payload hands it to validators (as an option), hooks and endpoints. */
export type Asked = { req?: { i18n?: { language?: string } } }

/** The language a reader has chosen in the admin: Swedish unless it is English. */
export const languageOf = ({ req }: Asked): 'sv' | 'en' => (req?.i18n?.language === 'en' ? 'en' : 'sv')

/** A sentence as its reader is told it. */
export const inLanguage = (words: { sv: string; en: string }, asked: Asked): string => words[languageOf(asked)]
