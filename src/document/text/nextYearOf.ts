import { isRealDate, mondayOf, weeksIn } from './points.ts'

const day = 86_400_000
/** The ISO week of a date: its Thursday's year, and the number in it. */
const weekOf = (date: string): { year: number; week: number } => {
  const at = Date.parse(date)
  const thursday = new Date(at + (3 - ((new Date(at).getUTCDay() + 6) % 7)) * day)
  const year = thursday.getUTCFullYear()
  return { year, week: Math.floor((thursday.getTime() - mondayOf(year, 1)) / (7 * day)) + 1 }
}
const week = (year: number, wanted: number) => Math.min(wanted, weeksIn(year))

/**
 * A point of the calendar a year later: a day keeps its week and weekday (as schools plan), a week its number, the rest
 * their names. Week 53 becomes the last week where the next year has none. What cannot be read is left as it is.
 */
export const nextYearOf = (point: string): string => {
  if (isRealDate(point)) {
    const found = weekOf(point)
    const weekday = (new Date(Date.parse(point)).getUTCDay() + 6) % 7
    const monday = mondayOf(found.year + 1, week(found.year + 1, found.week))
    return new Date(monday + weekday * day).toISOString().slice(0, 10)
  }
  const [, ofWeek, number] = /^(\d{4})-W(\d{2})$/u.exec(point) ?? []
  if (ofWeek && number) {
    const year = Number(ofWeek) + 1
    return `${year}-W${String(week(year, Number(number))).padStart(2, '0')}`
  }
  return point.replace(
    /^(VT|HT)?(\d{4})/u,
    (_, term: string | undefined, year: string) => `${term ?? ''}${Number(year) + 1}`,
  )
}
