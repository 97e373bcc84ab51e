import { today } from '#load/today.ts'

/** The school year that runs on a day (ISO), by the year in which it began: it turns on 1 August. */
export const runningYear = (day = today()): number => Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0)
