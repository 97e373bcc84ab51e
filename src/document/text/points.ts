import { checkWords } from '../answer/checkWords.ts'
import type { Language } from '../tree/tree.ts'

/** How exactly a point in time is known. Stored as `2024-06-14`, `2024-W12`, `2024-06`, `VT2024`, `2024`. */
export type Precision = 'day' | 'week' | 'month' | 'term' | 'year'
export type Period = { start: string; end?: string; precision: Precision }

const day = 86_400_000
const iso = (at: number) => new Date(at).toISOString().slice(0, 10)

/** `2024-02-30` parses in some engines; a real date prints back as it was written. */
export const isRealDate = (value: string): boolean => {
  const written = /^\d{4}-\d{2}-\d{2}$/.exec(value)
  const time = written ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** The Monday of an ISO week (UTC, milliseconds): 4 January always lies in week 1. */
export const mondayOf = (year: number, week: number): number => {
  const fourth = new Date(Date.UTC(year, 0, 4))
  return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * day + (week - 1) * 7 * day
}
/** 52 or 53: a year has week 53 when its Thursday lies in it. */
export const weeksIn = (year: number): number =>
  new Date(mondayOf(year, 53) + 3 * day).getUTCFullYear() === year ? 53 : 52

/** The first and the last day of a point, as ISO dates; nothing when there is no such point. */
export const daysOf = (point: string): { first: string; last: string } | undefined => {
  if (isRealDate(point)) return { first: point, last: point }
  const [, ofWeek, week] = /^(\d{4})-W(\d{2})$/.exec(point) ?? []
  if (ofWeek && week) {
    if (Number(week) < 1 || Number(week) > weeksIn(Number(ofWeek))) return undefined
    const monday = mondayOf(Number(ofWeek), Number(week))
    return { first: iso(monday), last: iso(monday + 6 * day) }
  }
  const [, ofMonth, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(point) ?? []
  if (ofMonth && month) return { first: `${point}-01`, last: iso(Date.UTC(Number(ofMonth), Number(month), 0)) }
  const [, term, ofTerm] = /^(VT|HT)(\d{4})$/.exec(point) ?? []
  if (term === 'VT') return { first: `${ofTerm}-01-01`, last: `${ofTerm}-07-31` }
  if (term === 'HT') return { first: `${ofTerm}-08-01`, last: `${ofTerm}-12-31` }
  return /^\d{4}$/.test(point) ? { first: `${point}-01-01`, last: `${point}-12-31` } : undefined
}
/** Whether a span ends before it begins. A month that ends it holds all its days. */
export const isBackwards = (start: string, end: string): boolean => {
  const [from, to] = [daysOf(start), daysOf(end)]
  return from !== undefined && to !== undefined && to.last < from.first
}

/** Why a point cannot be read, in words; nothing when it can. */
export const pointFault = (point: string, language: Language): string | undefined => {
  if (daysOf(point)) return undefined
  const phrases = checkWords(language)
  const [, year, week] = /^(\d{4})-W(\d{1,2})$/.exec(point) ?? []
  if (year && week) return phrases.noSuchWeek(Number(week), year, weeksIn(Number(year)))
  if (/^\d{4}-\d{2}-\d{2}$/.test(point)) return phrases.noSuchDate(point)
  return /^(\d{0,4}-W?\d{0,2}|VT|HT|(VT|HT)?\d{0,4})$/.test(point) ? phrases.halfPoint : phrases.noDate(point)
}

/** The same for a period, whose end may not lie before its start. */
export const periodFault = ({ start, end }: Pick<Period, 'start' | 'end'>, language: Language): string | undefined => {
  const faults = [start, end].flatMap((point) => (point ? (pointFault(point, language) ?? []) : []))
  if (faults[0]) return faults[0]
  if (!start && end) return checkWords(language).noStart
  return isBackwards(start, end ?? '') ? checkWords(language).endsBefore : undefined
}
