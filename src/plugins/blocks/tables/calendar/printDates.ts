import type { CalendarFact } from '#document/input/needs.ts'
import { parseWhen } from '#document/text/parseWhen.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'

type Part = { words: string; year: string; comma: string; week?: string }
const partOf = (date: string, language: Language): Part => {
  const written = formatDate(date, language)
  const [, words = written, comma = '', year = ''] = /^(.*?)(,?) (\d{4})$/.exec(written) ?? []
  const parsed = parseWhen(date)
  const [month] = parsed.ok ? formatDate(`2000-${String(parsed.when.month).padStart(2, '0')}`, language).split(' ') : []
  return { words, comma, year, ...(/-W\d\d$/.test(date) && month ? { week: month } : {}) }
}
/** Few know the weeks of the year by heart: the month of the first one stands beside them. */
const inMonth = (words: string, { week }: Part) => (week ? `${words} (${week})` : words)
/** What two ends share is said once: `vecka 45–47`, `5–7 mars`, `januari–februari`. */
const spanOf = (start: Part, end: Part): string => {
  if (start.week && end.week) return `${start.words}–${end.words.replace(/^\D+/, '')}`
  const [day, month] = start.words.split(' ')
  const [lastDay, lastMonth] = end.words.split(' ')
  if (month && month === lastMonth) return `${day}–${lastDay} ${month}`
  return month || lastMonth ? `${start.words} – ${end.words}` : `${start.words}–${end.words}`
}
const capital = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/**
 * A calendar's day, month or week, or a span of them, in words. `year` is one the reader already knows, from the
 * heading of a schedule for one calendar year; it is left out.
 */
export const printDates = (
  { date, endDate }: Pick<CalendarFact, 'date' | 'endDate'>,
  language: Language,
  year?: number,
): string => {
  const start = partOf(date, language)
  const withYear = (words: string, part: Part) =>
    inMonth(part.year === '' || part.year === String(year) ? words : `${words}${part.comma} ${part.year}`, part)
  if (!endDate || endDate === date) return capital(withYear(start.words, start))
  const end = partOf(endDate, language)
  if (start.year === end.year) return capital(withYear(spanOf(start, end), start))
  return capital(`${withYear(start.words, start)} – ${withYear(end.words, end)}`)
}
