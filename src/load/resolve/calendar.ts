import type { CalendarFact } from '../../document/needs.ts'
import type { LoadContext } from '../context.ts'
import { findAll, idOf } from '../findAll.ts'
import type { NeedOf } from '../needOf.ts'
import { dateSpan } from './dateSpan.ts'

type EventRow = {
  id: string
  municipality?: unknown
  date: string
  endDate?: string | null
  title: string
  responsible?: string | null
  roles?: string[] | null
  kind?: CalendarFact['kind'] | null
}
type DistributionRow = {
  id: string
  municipality?: unknown
  title?: string | null
  deadline?: string | null
  units?: unknown[] | null
}

const factOf = (row: EventRow): CalendarFact => ({
  key: row.id,
  date: row.date,
  title: row.title,
  kind: row.kind ?? 'event',
  ...(row.endDate ? { endDate: row.endDate } : {}),
  ...(row.responsible ? { responsible: row.responsible } : {}),
})
const deadlineOf = (row: DistributionRow): CalendarFact => ({
  key: row.id,
  date: row.deadline ?? '',
  title: `Sista dag att lämna in ${row.title ?? 'dokumentet'}`,
  kind: 'deadline',
})

const within = (fact: CalendarFact, { from, to }: NeedOf<'calendar'>) => {
  const first = dateSpan(fact.date)
  if (!first) return true // a date that does not exist is shown and explained by the block, not swallowed here
  const last = (fact.endDate && dateSpan(fact.endDate)) || first
  return first.start <= to && last.end >= from
}

/**
 * The municipality's calendar with the deadlines of what was sent out to this unit (to anyone, for the municipality).
 * Two queries whatever the number of blocks: months and weeks do not compare as dates in a database, so the period is
 * cut here; a municipality's calendar is some tens of rows a year.
 */
export const resolveCalendar = async (context: LoadContext, needs: NeedOf<'calendar'>[]): Promise<CalendarFact[][]> => {
  const { payload, municipality, unit } = context
  const [events, distributions] = await Promise.all([
    findAll<EventRow>(payload, 'calendarEvents', municipality, {}),
    findAll<DistributionRow>(payload, 'distributions', municipality, { deadline: { exists: true } }),
  ])
  const mine = distributions.filter(
    (row) => row.deadline && (unit.kind === 'municipality' || (row.units ?? []).some((id) => idOf(id) === unit.id)),
  )
  const start = (fact: CalendarFact) => dateSpan(fact.date)?.start ?? fact.date
  return needs.map((need) =>
    [
      ...events.filter((row) => !need.role || !row.roles?.length || row.roles.includes(need.role)).map(factOf),
      ...mine.map(deadlineOf),
    ]
      .filter((fact) => within(fact, need))
      .sort((a, b) => start(a).localeCompare(start(b)) || a.title.localeCompare(b.title, 'sv')),
  )
}
