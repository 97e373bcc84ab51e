import { blockWords, defineBlock, label, problem } from '#blocks/kit/index.ts'
import { answerOf, longText, person, records, shortText } from '#document/answer/answer.ts'
import { checkWords } from '#document/answer/checkWords.ts'
import type { CalendarFact, Needs } from '#document/input/needs.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { calendarNodes } from './calendarNodes.ts'
import { type CalendarRow, calendarConfig, spanOf } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { sortRows, type TimedRow } from './sortRows.ts'
import { calendarWords } from './words.ts'

/**
 * What happens when in a year. `{ caption, source: 'own'|'municipality'|'both', rows: [{ key?, when, activity,
 * responsible, note }], answered, span: 'schoolYear'|'nextSchoolYear'|'year'|'nextYear', role, sorted, showTable,
 * numbered, whenHeading, activityHeading, responsibleHeading, showWheel, wheelCaption, wheelAlt }`. `when` is written
 * as people write it (`5 mars`, `Januari–februari`, `v. 45–47`, `2024-03-05`); the order follows from it.
 * Answer (when `answered`): `{ events: { order, items: { [key]: { when, activity, responsible } } } }`.
 */
export default defineBlock({
  slug: 'calendar',
  labels: { singular: label('Kalender', 'Calendar'), plural: label('Kalendrar', 'Calendars') },
  description: label(
    'Tidsplan med datum, aktivitet och ansvarig, som tabell och årshjul. Rader från mallen, kommunens kalender eller skolan.',
    'Schedule of dates, activities and people responsible, as a table and an annual wheel.',
  ),
  category: 'table',
  rank: 4,
  picture,
  fields,
  config: calendarConfig,
  words: calendarWords,
  needs: (config, place): Needs => {
    const { from, to } = spanOf(config.span, place.schoolYear)
    return config.source === 'own'
      ? {}
      : { calendar: { kind: 'calendar', from, to, ...(config.role ? { role: config.role } : {}) } }
  },
  answer: (config, _, place, plain) =>
    config.answered
      ? answerOf({
          events: records({
            label: plain(config.caption) || blockWords(place.language).ownEvents,
            itemLabel: plain(config.activityHeading),
            fields: {
              when: shortText({
                label: plain(config.whenHeading),
                help: blockWords(place.language).whenHelp,
                required: true,
                reads: 'when',
              }),
              activity: longText({ label: plain(config.activityHeading), max: 1000, rows: 2, required: true }),
              responsible: person({ label: plain(config.responsibleHeading) }),
            },
            add: { label: blockWords(place.language).addRow, max: 100 },
          }),
        })
      : undefined,
  instructions: ({ config, data, origin, place, rich }) => {
    const { startMonth } = spanOf(config.span, place.schoolYear)
    const given = givenRows(config.rows, data.calendar as CalendarFact[] | undefined, config.source)
    const rows = inOrder(config, given, startMonth)
    return rows.length > 0
      ? calendarNodes({ ...config, showWheel: false }, rows, { origin, place, rich }, startMonth)
      : []
  },
  compose: ({ config, answer, data, origin, place, rich }) => {
    const { startMonth } = spanOf(config.span, place.schoolYear)
    const stored = answer?.events
    const own = (stored?.order ?? []).map((key): CalendarRow => {
      const { when = '', activity = '', responsible = '' } = (stored?.items[key] ?? {}) as Partial<CalendarRow>
      return { key, when, activity, responsible }
    })
    const rows = [...givenRows(config.rows, data.calendar as CalendarFact[] | undefined, config.source), ...own]
    if (rows.length === 0) return [paragraph(origin, text(blockWords(place.language).noRows), 'muted')]
    const ordered = inOrder(config, rows, startMonth)
    const faults = ordered.flatMap(({ when, parsed }): DocumentNode[] =>
      parsed.ok ? [] : [problem(origin, 'NO_SUCH_DATE', checkWords(place.language).when[parsed.reason](when || '–'))],
    )
    return [...faults, ...calendarNodes(config, ordered, { origin, place, rich }, startMonth)]
  },
  fixture,
})

const inOrder = ({ sorted }: { sorted: boolean }, rows: CalendarRow[], startMonth: number): TimedRow[] => {
  const timed = sortRows(rows, startMonth)
  return sorted ? timed : rows.flatMap(({ key }) => timed.find((row) => row.key === key) ?? [])
}

const givenRows = (
  own: CalendarRow[],
  facts: CalendarFact[] = [],
  source: 'own' | 'municipality' | 'both',
): CalendarRow[] => [
  ...(source === 'municipality' ? [] : own),
  ...(source === 'own' ? [] : facts).map(
    (fact): CalendarRow => ({
      key: `event-${fact.key}`,
      when: fact.endDate ? `${fact.date} – ${fact.endDate}` : fact.date,
      activity: fact.title,
      responsible: fact.responsible ?? '',
      fact,
    }),
  ),
]
