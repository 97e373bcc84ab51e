import { isRealDate, mondayOf, weeksIn } from './points.ts'
import { englishMonths, months } from './swedish.ts'

/** Where in the year a row belongs. `year` where one is written; `day` 0 for a whole month, 1 to 31 else. */
export type When = { month: number; day: number; year?: number }
/** No such day or week; an end before its start; not to be read as a time at all. */
export type WhenFault = 'impossible' | 'backwards' | 'unreadable'
export type ParsedWhen = { ok: true; when: When } | { ok: false; reason: WhenFault }

const english = englishMonths.map((name) => name.toLowerCase())
const monthOf = (word: string): number => {
  const names = [months, english].map((list) =>
    list.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  )
  return Math.max(...names) + 1
}
const two = (value: number) => String(value).padStart(2, '0')
const impossible: ParsedWhen = { ok: false, reason: 'impossible' }
const unreadable: ParsedWhen = { ok: false, reason: 'unreadable' }

/** A day exists in its year; without a year 29 February does too. */
const dayIn = (year: number | undefined, month: number, day: number): ParsedWhen =>
  isRealDate(`${year ?? 2024}-${two(month)}-${two(day)}`)
    ? { ok: true, when: { month, day, ...(year ? { year } : {}) } }
    : impossible

/** The Thursday of an ISO week decides its month. Without a year, one of average length stands in. */
const weekIn = (year: number | undefined, week: number): ParsedWhen => {
  if (week < 1 || week > (year ? weeksIn(year) : 53)) return impossible
  const day = new Date(mondayOf(year ?? 2023, week) + 3 * 86_400_000)
  return {
    ok: true,
    when: { month: day.getUTCMonth() + 1, day: Math.max(1, day.getUTCDate() - 3), ...(year ? { year } : {}) },
  }
}

/**
 * Reads when something happens, as people write it: `2024-03-05`, `2024-03`, `2024-W45`, `5 mars`, `2 april 2019`,
 * `Januari–februari`, `v. 45–47`, `November (v. 45-47)`; in English too: `5 March`, `5th of March`, `early June`. Of a span the start decides the order; an
 * end that can be read must exist, and not lie before the start.
 */
export const parseWhen = (written: string): ParsedWhen => {
  const clean = written
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  const start = pointIn(clean)
  const [, first, last] = /^(.*?\S) (?:[–-]|till|to) (.+)$/.exec(clean) ?? []
  if (!start.ok || !first || !last) return start
  const [begins, ends] = [pointIn(first), pointIn(last)]
  if (!ends.ok) return ends.reason === 'impossible' ? ends : start
  return begins.ok && isBackwards(begins.when, ends.when) ? { ok: false, reason: 'backwards' } : start
}
/** Only where both ends say their year: December to January is a span as well. A whole month ends with its last day. */
const isBackwards = (start: When, end: When) =>
  start.year !== undefined &&
  end.year !== undefined &&
  end.year * 10_000 + end.month * 100 + (end.day || 99) < start.year * 10_000 + start.month * 100 + start.day

const pointIn = (clean: string): ParsedWhen => {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/.exec(clean)
  if (iso) {
    const [, year, month, day] = iso.map(Number)
    if (!year || !month || month > 12) return impossible
    return day ? dayIn(year, month, day) : { ok: true, when: { year, month, day: 0 } }
  }
  const isoWeek = /^(\d{4})-w(\d{1,2})/.exec(clean)
  if (isoWeek) return weekIn(Number(isoWeek[1]), Number(isoWeek[2]))
  const year = Number(/\b(\d{4})\b/.exec(clean)?.[1]) || undefined
  const week = /^(?:v\.?|vecka|week|w\.?) ?(\d{1,2})/.exec(clean)
  if (week) return weekIn(year, Number(week[1]))
  const dated =
    /^(?:den |the )?(\d{1,2})(?:st|nd|rd|th)?(?: ?(?:[–-]|till|och|to|and) ?\d{1,2}(?:st|nd|rd|th)?)?(?: of)? ([a-zåäö]+)/.exec(
      clean,
    )
  if (dated) {
    const month = monthOf(dated[2] ?? '')
    return month > 0 ? dayIn(year, month, Number(dated[1])) : unreadable
  }
  const month = monthOf(
    /^(?:början av |mitten av |slutet av |(?:beginning|middle|end) of |early |mid[- ]|late )?([a-zåäö]+)/.exec(
      clean,
    )?.[1] ?? '',
  )
  return month > 0 ? { ok: true, when: { month, day: 0, ...(year ? { year } : {}) } } : unreadable
}
