import { isRealDate } from '#document/text/points.ts'
import { today } from '#load/today.ts'

/** The last day of a key: which may be chosen, and which is proposed. */
export type KeyDays = { first: string; usual: string; latest: string }

/** The same day some years on; of a leap day, the day before it. */
const yearsOn = (day: string, years: number): string => {
  const same = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  return isRealDate(same) ? same : `${same.slice(0, 8)}28`
}

/** Two years on at most: a key that nobody remembers ends by itself. */
export const keyDays = (first = today()): KeyDays => ({ first, usual: yearsOn(first, 1), latest: yearsOn(first, 2) })
