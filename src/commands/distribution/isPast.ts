import { today as todayIs } from '#load/today.ts'

/** Whether a day has passed in Sweden. */
export const isPast = (day: string, today = todayIs()): boolean => day < today
