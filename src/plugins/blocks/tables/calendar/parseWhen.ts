import { isRealDate } from '#document/answer/checkFields.ts'
import { englishMonths, months } from '#document/text/swedish.ts'

/** Where in the year a row belongs. `year` where one is written; `day` 0 for a whole month, 1 to 31 else. */
export type When = { month: number; day: number; year?: number }
export type ParsedWhen = { ok: true; when: When } | { ok: false; reason: 'impossible' | 'unreadable' }

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
  if (week < 1 || week > 53) return impossible
  const fourth = new Date(Date.UTC(year ?? 2023, 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000
  const day = new Date(monday + (week - 1) * 7 * 86_400_000 + 3 * 86_400_000)
  if (week === 53 && year && day.getUTCFullYear() !== year) return impossible
  return {
    ok: true,
    when: { month: day.getUTCMonth() + 1, day: Math.max(1, day.getUTCDate() - 3), ...(year ? { year } : {}) },
  }
}

/**
 * Reads when something happens, as people write it: `2024-03-05`, `2024-03`, `2024-W45`, `5 mars`, `2 april 2019`,
 * `Januari–februari`, `v. 45–47`, `November (v. 45-47)`; in English too: `5 March`, `5th of March`, `early June`. Of a span only the start counts; it decides the order.
 */
export const parseWhen = (written: string): ParsedWhen => {
  const clean = written
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
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
