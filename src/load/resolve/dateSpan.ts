const day = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/**
 * First and last day of an ISO date, month (`2024-03`) or week (`2024-W12`), as ISO dates; undefined when it is none.
 * Week 1 is the week of 4 January (ISO 8601), as Swedish calendars count.
 */
export const dateSpan = (value: string): { start: string; end: string } | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value) ?? []
  if (year && month && date) return { start: `${year}-${month}-${date}`, end: `${year}-${month}-${date}` }
  if (year && month) return { start: `${year}-${month}-01`, end: iso(Date.UTC(Number(year), Number(month), 0)) }
  const [, weekYear, week] = /^(\d{4})-W(\d{2})$/.exec(value) ?? []
  if (!weekYear || !week) return undefined
  const fourth = Date.UTC(Number(weekYear), 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (Number(week) - 1) * 7 * day
  return { start: iso(monday), end: iso(monday + 6 * day) }
}
