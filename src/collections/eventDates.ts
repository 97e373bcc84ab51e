import { daysOf, isBackwards, weeksIn } from '#document/text/points.ts'
import { type Asked, inLanguage } from '#language'

const weekFault = (year: string, week: number, asked: Asked) => {
  const weeks = weeksIn(Number(year))
  const [sv, en] = [
    `Vecka ${week} finns inte: ${year} har ${weeks} veckor.`,
    `There is no week ${week}: ${year} has ${weeks} weeks.`,
  ]
  return inLanguage({ sv, en }, asked)
}

/** A day, month or week that exists: 31 February or week 53 of most years would be sent out as another day. */
export const eventDate = (value: unknown, asked: Asked): true | string => {
  const written = String(value ?? '')
  if (written === '' || (written.includes('-') && daysOf(written))) return true
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(written) ?? []
  if (year && week) return weekFault(year, Number(week), asked)
  return inLanguage(
    {
      sv: 'Skriv en dag som finns (2024-03-15), en månad (2024-03) eller en vecka (2024-W12).',
      en: 'Write a day that exists (2024-03-15), a month (2024-03) or a week (2024-W12).',
    },
    asked,
  )
}

/** The last day of an event: as its first, and not before it. */
export const eventEnd = (value: unknown, asked: Asked & { siblingData?: unknown }): true | string => {
  const { date } = (asked.siblingData ?? {}) as { date?: unknown }
  if (!isBackwards(String(date ?? ''), String(value ?? ''))) return eventDate(value, asked)
  return inLanguage(
    {
      sv: 'Händelsen slutar innan den börjar. Rätta någon av dagarna.',
      en: 'The event ends before it begins. Correct one of the days.',
    },
    asked,
  )
}
