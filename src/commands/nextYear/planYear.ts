import { idOf } from '#access/idOf.ts'
import { periodOrder } from '#document/figures/register.ts'
import { holidayOn, workingDayFrom } from '#document/text/holidays.ts'
import { nextYearOf } from '#document/text/nextYearOf.ts'
import { daysOf, isRealDate } from '#document/text/points.ts'
import type { YearFacts } from './readYear.ts'
import { type SchoolChange, schoolChanges } from './schoolChanges.ts'
import { yearsIn } from './yearsIn.ts'

/**
 * `new` will be made; `made` was made by next year's making and can be undone; `there` is there already, by hand or
 * copied, and is left alone.
 */
export type State = 'new' | 'made' | 'there'
type Planned = { source: string; id: string; state: State }
export type PlannedTemplate = Planned & { title: string; texts: string[] }
export type PlannedGoal = Planned & { text: string; level: string; domain: string }
export type PlannedFocus = Planned & { text: string; area: string; marked: string[]; dropped: number }
export type PlannedEvent = Planned & { title: string; was: string; date: string; endDate?: string } & {
  /** The holiday it would fall on, and the working days before and after. */
  clash?: { holiday: string; choices: [string, string] }
}
/** What next year will be made of, as plain data: shown before anything is done, and carried out as it is. */
export type NextYearPlan = {
  from: number
  to: number
  sent: number
  templates: PlannedTemplate[]
  goals: PlannedGoal[]
  focus: PlannedFocus[]
  events: PlannedEvent[]
  schools: SchoolChange[]
  /** Measures whose figures cannot be compared over a break that the documents of next year look across. */
  breaks: { key: string; label: string; from: string; reason: string }[]
  roles: { key: string; label: string; value: string }[]
}
/** The id that follows from what a row is made of: again, or twice at once, it is the same row. */
export type IdFor = (collection: string, source: string) => string

/** How many school years back a document compares, at most, in the templates' own settings. */
const comparedYears = 3
const isOfYear = (date: string, year: number): boolean => {
  const days = daysOf(date)
  return days !== undefined && days.first >= `${year}-08-01` && days.first < `${year + 1}-08-01`
}

/** Reckons next year of this one. Pure; decisions are taken by whoever carries it out. */
export const planYear = (facts: YearFacts, idFor: IdFor): NextYearPlan => {
  const { from, units, vocabulary } = facts
  const to = from + 1
  const unit = new Map(units.map((one) => [one.id, one]))
  const label = new Map(vocabulary.domains.map((one) => [one.key, one.label]))
  const state = (made: boolean, there: boolean): State => (made ? 'made' : there ? 'there' : 'new')
  const planned = (collection: string, source: string, ids: ReadonlySet<string>, there = false): Planned => {
    const id = idFor(collection, source)
    return { source, id, state: state(ids.has(id), there) }
  }
  const goalIds = new Set(facts.goals.map(({ id }) => id))
  const focusIds = new Set(facts.focus.map(({ id }) => id))
  const eventIds = new Set(facts.events.map(({ id }) => id))
  const goalOf = ({ unit: owner, goalKey }: YearFacts['goals'][number]) => `${idOf(owner)} ${goalKey}`
  const itemOf = ({ area, key }: YearFacts['focus'][number]) => `${idOf(area)} ${key}`
  const [goals, later] = [facts.goals, facts.goals].map((all, at) => all.filter((one) => one.schoolYear === from + at))
  const [items, laterItems] = [facts.focus, facts.focus].map((all, at) =>
    all.filter((one) => one.schoolYear === from + at),
  )
  const laterGoals = new Set(later?.map(goalOf))
  const laterKeys = new Set(laterItems?.map(itemOf))
  const laterEvents = new Set(facts.events.map(({ date, title }) => `${date} ${title}`))
  return {
    from,
    to,
    sent: facts.sent,
    templates: facts.templates.map(({ id, title, content }) => ({
      ...planned('templates', id, facts.templateIds),
      title,
      texts: yearsIn(content),
    })),
    goals: (goals ?? []).map((goal) => ({
      ...planned('goals', goal.id, goalIds, laterGoals.has(goalOf(goal))),
      text: goal.text,
      level: goal.level,
      domain: label.get(goal.domain ?? '') ?? '',
    })),
    focus: (items ?? []).map((item) => {
      const marked = (item.highlightedFor ?? []).flatMap((one) => idOf(one) ?? [])
      // A school that has been merged into another takes its marks with it; one that is closed has none.
      const followed = marked.flatMap((id) => {
        const school = unit.get(id)
        if (!school) return []
        return school.closedOn && school.closedOn < `${to}-08-01` ? (idOf(school.mergedInto) ?? []) : [id]
      })
      return {
        ...planned('focusItems', item.id, focusIds, laterKeys.has(itemOf(item))),
        text: item.text,
        area: unit.get(idOf(item.area) ?? '')?.name ?? '',
        marked: [...new Set(followed)],
        dropped: marked.length - followed.length,
      }
    }),
    events: facts.events
      .filter(({ date }) => isOfYear(date, from))
      .map((event) => {
        const date = nextYearOf(event.date)
        const holiday = isRealDate(date) ? holidayOn(date) : undefined
        return {
          ...planned('calendarEvents', event.id, eventIds, laterEvents.has(`${date} ${event.title}`)),
          title: event.title.split('\n')[0] ?? '',
          was: event.date,
          date,
          ...(event.endDate ? { endDate: nextYearOf(event.endDate) } : {}),
          ...(holiday
            ? { clash: { holiday, choices: [workingDayFrom(date, -1), workingDayFrom(date, 1)] as [string, string] } }
            : {}),
        }
      }),
    schools: schoolChanges(facts),
    breaks: vocabulary.measures.flatMap(({ key, label: name, breakFrom, breakReason }) =>
      breakFrom && periodOrder(breakFrom) > (to - comparedYears) * 2
        ? [{ key, label: name, from: breakFrom, reason: breakReason ?? '' }]
        : [],
    ),
    roles: facts.roles.map(({ key, label: name, value }) => ({ key, label: name, value: value ?? '' })),
  }
}
