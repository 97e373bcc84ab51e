import { z } from 'zod'
import { CommandError } from '#commands/common/CommandError.ts'
import { idSchema } from '#commands/common/compareAndSet.ts'
import type { Pair } from './Pair.ts'

/** What a schema is for, in both languages: one after the other in the document, one of them on the page. */
export const said = <S extends z.ZodType>(schema: S, words: Pair): S =>
  schema.meta({ description: `${words.sv} / ${words.en}`, 'x-words': words })

export const id = idSchema
export const text = z.string()
export const instant = said(z.string(), { sv: 'Tidpunkt enligt ISO 8601, UTC.', en: 'Instant in ISO 8601, UTC.' })
export const schoolYear = said(z.number().int(), {
  sv: 'Året då läsåret börjar: 2025 är läsåret 2025/26.',
  en: 'The year in which the school year begins: 2025 is 2025/26.',
})
const asked = z.coerce.number().int()
export const askedYear = said(asked.min(1990).max(2100).optional(), {
  sv: 'Bara det här läsåret (startåret).',
  en: 'This school year alone (the year in which it begins).',
})
export const changedSince = said(z.iso.datetime({ offset: true }).optional(), {
  sv: 'Bara det som har ändrats sedan dess.',
  en: 'Only what has changed since then.',
})

/** Every list is read page by page. */
export const pageOf = (most: number) => ({
  page: said(asked.min(1).max(100_000).default(1), { sv: 'Vilken sida, från 1.', en: 'Which page, from 1.' }),
  limit: said(asked.min(1).max(most).default(Math.min(100, most)), {
    sv: `Rader per sida, högst ${most}.`,
    en: `Rows on a page, at most ${most}.`,
  }),
})
export const listOf = <S extends z.ZodObject>(item: S) =>
  z.object({
    items: z.array(item),
    page: z.number().int(),
    pages: said(z.number().int(), { sv: 'Hur många sidor det finns.', en: 'How many pages there are.' }),
    total: said(z.number().int(), { sv: 'Hur många rader det finns.', en: 'How many rows there are.' }),
  })

type Found = { page?: number | undefined; totalPages: number; totalDocs: number }
export const pageFacts = ({ page = 1, totalPages, totalDocs }: Found) => ({ page, pages: totalPages, total: totalDocs })
/** The same order each time: rows that are made meanwhile come last, and none is passed over. */
export const inOrder = { sort: ['createdAt', 'id'], depth: 0 }

/** An example of what a call that is wrong is told. */
export const wrongArguments = new CommandError('INVALID/arguments', {
  issues: [{ path: ['limit'], message: 'Too big: expected number to be <=200' }],
})
