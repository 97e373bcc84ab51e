import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { CalendarFact } from '#document/input/needs.ts'
import type { CalendarEvent, Distribution } from '#payload-types'
import { findAll } from './findAll.ts'
import { dateSpan } from './resolve/dateSpan.ts'

/** An event with whom it concerns: no roles is everybody. A deadline has the units the documents were sent to. */
export type CalendarEntry = CalendarFact & { roles: string[]; units?: string[]; updatedAt: string }

const eventOf = (row: CalendarEvent): CalendarEntry => ({
  key: row.id,
  date: row.date,
  title: row.title,
  kind: row.kind ?? 'event',
  ...(row.endDate ? { endDate: row.endDate } : {}),
  ...(row.responsible ? { responsible: row.responsible } : {}),
  roles: row.roles ?? [],
  updatedAt: row.updatedAt ?? '',
})
const deadlineOf = (row: Distribution): CalendarEntry[] =>
  row.deadline
    ? [
        {
          key: row.id,
          date: row.deadline,
          title: `Sista dag att lämna in ${row.title ?? 'dokumentet'}`,
          kind: 'deadline',
          roles: [],
          units: (row.units ?? []).flatMap((id) => idOf(id) ?? []),
          updatedAt: row.updatedAt ?? '',
        },
      ]
    : []

/** First and last day; nothing when the date does not exist. */
export const daysOf = ({ date, endDate }: CalendarFact): { start: string; end: string } | undefined => {
  const first = dateSpan(date)
  const last = (endDate && dateSpan(endDate)) || first
  return first && last ? { start: first.start, end: [first.end, last.end].sort()[1] ?? first.end } : undefined
}

/**
 * A municipality's calendar with the deadlines of what was sent out, in the order of time: what begins first, then what
 * ends first, then by name. Two queries; a municipality's calendar is some tens of rows a year.
 */
export const calendarEntries = async (payload: Payload, municipality: string): Promise<CalendarEntry[]> => {
  const [events, distributions] = await Promise.all([
    findAll(payload, 'calendarEvents', municipality, {}),
    findAll(payload, 'distributions', municipality, { deadline: { exists: true } }),
  ])
  const at = (entry: CalendarEntry) => {
    const days = daysOf(entry)
    return days ? `${days.start} ${days.end}` : entry.date
  }
  return [...events.map(eventOf), ...distributions.flatMap(deadlineOf)].sort(
    (a, b) => at(a).localeCompare(at(b)) || a.title.localeCompare(b.title, 'sv'),
  )
}

/** Whether it concerns a role; without one, everybody's. */
export const concerns = (entry: CalendarEntry, role?: string) =>
  !role || entry.roles.length === 0 || entry.roles.includes(role)
