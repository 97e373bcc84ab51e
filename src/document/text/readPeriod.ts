import { cleanTyped } from './cleanTyped.ts'
import { parseDate } from './parseDate.ts'
import { daysOf, type Period, type Precision } from './points.ts'
import { englishMonths, months } from './swedish.ts'

type Point = { at: string; precision: Precision }
const two = (value: string | number) => String(value).padStart(2, '0')

/** One point as people write it: `2025-03-14`, `v. 12 2025`, `2025-W12`, `mars 2025`, `VT-25`, `2025`. */
const pointIn = (text: string): Point | undefined => {
  const day = parseDate(text)
  if (day) return { at: day, precision: 'day' }
  const [, y1, w1] = /^(\d{4})-?W(\d{1,2})$/i.exec(text) ?? []
  const [, w2, y2] = /^(?:v\.?|vecka|week) ?(\d{1,2}),? (?:år )?(\d{4})$/i.exec(text) ?? []
  const [year, week] = [y1 ?? y2, w1 ?? w2]
  if (year && week) return { at: `${year}-W${two(week)}`, precision: 'week' }
  const [, term, of] = /^(VT|HT)[- ]?(\d{4}|\d{2})$/i.exec(text) ?? []
  if (term && of) return { at: `${term.toUpperCase()}${of.length === 2 ? `20${of}` : of}`, precision: 'term' }
  if (/^\d{4}-\d{1,2}$/.test(text)) return { at: `${text.slice(0, 5)}${two(text.slice(5))}`, precision: 'month' }
  const [, name = '', y3] = /^(\p{L}+),? (\d{4})$/u.exec(text) ?? []
  const month = [months, englishMonths].flatMap((list) =>
    list.findIndex((one) => one.toLowerCase() === name.toLowerCase()),
  )
  const at = Math.max(...month)
  if (y3 && at >= 0) return { at: `${y3}-${two(at + 1)}`, precision: 'month' }
  return /^\d{4}$/.test(text) ? { at: text, precision: 'year' } : undefined
}

/** A period as people write it, `v. 45 2025 – v. 47 2025`; what cannot be read stands as its start, as it was written. */
export const readPeriod = (typed: string): Period | undefined => {
  const text = cleanTyped(typed)
  if (text === '') return undefined
  const [first = '', last] = text.split(/ [–-] | till | to /)
  const [start, end] = [pointIn(first), last === undefined ? undefined : pointIn(last)]
  const isWhole = start && daysOf(start.at) && (last === undefined || end?.precision === start.precision)
  if (!isWhole)
    return { start: start && last === undefined ? start.at : typed.trim(), precision: start?.precision ?? 'day' }
  return { start: start.at, ...(end ? { end: end.at } : {}), precision: start.precision }
}
