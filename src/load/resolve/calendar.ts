import type { CalendarFact } from '#document/input/needs.ts'
import { type CalendarEntry, calendarEntries, concerns, daysOf } from '../calendarFacts.ts'
import type { LoadContext } from '../context.ts'
import type { NeedOf } from '../needOf.ts'

const within = (entry: CalendarEntry, { from, to }: NeedOf<'calendar'>) => {
  const days = daysOf(entry)
  // A date that does not exist is shown and explained by the block, not swallowed here.
  return !days || (days.start <= to && days.end >= from)
}
const factOf = ({ roles: _, units: __, updatedAt: ___, ...fact }: CalendarEntry): CalendarFact => fact

/**
 * The municipality's calendar with the deadlines of what was sent out to this unit (to anyone, for the municipality).
 * Months and weeks do not compare as dates in a database, so the period is cut here.
 */
export const resolveCalendar = async (context: LoadContext, needs: NeedOf<'calendar'>[]): Promise<CalendarFact[][]> => {
  const { payload, municipality, unit } = context
  const entries = await calendarEntries(payload, municipality)
  const mine = entries.filter(({ units }) => !units || unit.kind === 'municipality' || units.includes(unit.id))
  return needs.map((need) => mine.filter((entry) => concerns(entry, need.role) && within(entry, need)).map(factOf))
}
