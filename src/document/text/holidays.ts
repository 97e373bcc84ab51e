const day = 86_400_000
const iso = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Easter Sunday of a year (UTC, milliseconds), by the Gregorian reckoning of Butcher. */
export const easterOf = (year: number): number => {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)
}
/** The first Saturday from a day on. */
const saturdayFrom = (year: number, month: number, date: number): number => {
  const from = new Date(Date.UTC(year, month - 1, date))
  return from.getTime() + ((6 - from.getUTCDay() + 7) % 7) * day
}

/**
 * Public holidays in Sweden (lag 1989:253 om allmänna helgdagar) and the eves that are free as they are, by ISO date.
 * Sundays are not told: they are Sundays.
 */
export const holidaysOf = (year: number): ReadonlyMap<string, string> => {
  const easter = easterOf(year)
  const midsummer = saturdayFrom(year, 6, 20)
  return new Map([
    [`${year}-01-01`, 'nyårsdagen'],
    [`${year}-01-06`, 'trettondedag jul'],
    [iso(easter - 2 * day), 'långfredagen'],
    [iso(easter + day), 'annandag påsk'],
    [`${year}-05-01`, 'första maj'],
    [iso(easter + 39 * day), 'Kristi himmelsfärdsdag'],
    [`${year}-06-06`, 'nationaldagen'],
    [iso(midsummer - day), 'midsommarafton'],
    [iso(midsummer), 'midsommardagen'],
    [iso(saturdayFrom(year, 10, 31)), 'alla helgons dag'],
    [`${year}-12-24`, 'julafton'],
    [`${year}-12-25`, 'juldagen'],
    [`${year}-12-26`, 'annandag jul'],
    [`${year}-12-31`, 'nyårsafton'],
  ])
}
/** What holiday an ISO date is, or nothing. */
export const holidayOn = (date: string): string | undefined => holidaysOf(Number(date.slice(0, 4))).get(date)

/** The nearest weekday that is no holiday, before (-1) or after (1) a date. */
export const workingDayFrom = (date: string, step: -1 | 1): string => {
  let at = Date.parse(date) + step * day
  while ([0, 6].includes(new Date(at).getUTCDay()) || holidayOn(iso(at))) at += step * day
  return iso(at)
}
