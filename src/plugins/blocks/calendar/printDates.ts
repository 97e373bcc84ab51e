import { formatDate } from '../../../document/swedish.ts'

type Part = { words: string; year: string; comma: string; week: boolean }
const partOf = (date: string): Part => {
  const written = formatDate(date)
  const [, words = written, comma = '', year = ''] = /^(.*?)(,?) (\d{4})$/.exec(written) ?? []
  return { words, comma, year, week: /-W\d\d$/.test(date) }
}
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
export const printDates = (date: string, endDate?: string, year?: number): string => {
  const start = partOf(date)
  const withYear = (words: string, part: Part) =>
    part.year === '' || part.year === String(year) ? words : `${words}${part.comma} ${part.year}`
  if (!endDate || endDate === date) return capital(withYear(start.words, start))
  const end = partOf(endDate)
  if (start.year === end.year) return capital(withYear(spanOf(start, end), start))
  return capital(`${withYear(start.words, start)} – ${withYear(end.words, end)}`)
}
