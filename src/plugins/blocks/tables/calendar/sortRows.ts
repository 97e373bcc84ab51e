import { type ParsedWhen, parseWhen } from '#document/text/parseWhen.ts'
import type { CalendarRow } from './config.ts'

export type TimedRow = CalendarRow & { parsed: ParsedWhen }

/**
 * In the order of time. Where every row has a year they are sorted by date, else by their place in a year that begins
 * with `startMonth`. A whole month comes before its days; rows whose time cannot be read come last, none is lost.
 */
export const sortRows = (rows: CalendarRow[], startMonth: number): TimedRow[] => {
  const timed = rows.map((row): TimedRow => ({ ...row, parsed: parseWhen(row.when) }))
  const dated = timed.every(({ parsed }) => !parsed.ok || parsed.when.year !== undefined)
  const place = ({ parsed }: TimedRow): number => {
    if (!parsed.ok) return Number.POSITIVE_INFINITY
    const { month, day, year = 0 } = parsed.when
    return dated ? year * 10_000 + month * 100 + day : ((month - startMonth + 12) % 12) * 100 + day
  }
  return timed
    .map((row, index) => ({ row, index, at: place(row) }))
    .sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at))
    .map(({ row }) => row)
}
