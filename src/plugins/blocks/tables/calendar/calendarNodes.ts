import { designerCell, headRow, noteAfter } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import { formatDate } from '#document/text/swedish.ts'
import { inlineText } from '#document/text/variables.ts'
import { text } from '#document/tree/nodes.ts'
import type { DocumentNode, Inline, Language, Origin } from '#document/tree/tree.ts'
import { type CalendarConfig, type CalendarRow, spanOf } from './config.ts'
import { printDates } from './printDates.ts'
import type { TimedRow } from './sortRows.ts'

type Context = { origin: Origin; place: Place; rich: (text: string) => Inline[] }

/** Dates of the calendar in words; what a person wrote as it was written, with a capital first letter. */
const printWhen = ({ fact, when }: CalendarRow, year: number | undefined, language: Language): string =>
  fact
    ? printDates(fact, language, year)
    : formatDate(when, language).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Rows of the template carry tokens and notes; those of the calendar and the school are printed as they are. */
const tableOf = (config: CalendarConfig, rows: TimedRow[], { origin, place, rich }: Context): DocumentNode => {
  const { from, to } = spanOf(config.span, place.schoolYear)
  const year = from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : undefined
  const given = (row: TimedRow) => config.rows.some(({ key }) => key === row.key)
  const body = rows.map((row) => ({
    key: row.key,
    cells: [
      {
        inlines: given(row) ? rich(printWhen(row, year, place.language)) : text(printWhen(row, year, place.language)),
        header: 'row' as const,
      },
      given(row)
        ? withNote(designerCell(origin, row.activity, rich), noteAfter(row.note, rich))
        : designerCell(origin, row.activity, text),
      { inlines: given(row) ? rich(row.responsible) : text(row.responsible) },
    ],
  }))
  return {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: [
      { key: 'when', weight: 2 },
      { key: 'activity', weight: 5 },
      { key: 'responsible', weight: 3 },
    ],
    head: headRow([config.whenHeading, config.activityHeading, config.responsibleHeading].map(rich)),
    groups: [{ key: 'rows', rows: body }],
  }
}
const withNote = (cell: ReturnType<typeof designerCell>, note: Inline[]) => ({
  ...cell,
  inlines: [...cell.inlines, ...note],
})

const wheelOf = (
  config: CalendarConfig,
  rows: TimedRow[],
  { origin, rich }: Context,
  startMonth: number,
): DocumentNode[] => {
  const events = rows.flatMap((row) => {
    const [first = ''] = row.activity.split('\n')
    const label = config.rows.some(({ key }) => key === row.key) ? inlineText(rich(first)) : first
    return row.parsed.ok ? [{ month: row.parsed.when.month, label }] : []
  })
  if (events.length === 0) return []
  const alt = inlineText(rich(config.wheelAlt)) || events.map(({ label }) => label).join(', ')
  return [
    {
      type: 'figure',
      origin,
      caption: rich(config.wheelCaption),
      alt,
      drawing: { kind: 'yearWheel', startMonth, events },
    },
  ]
}

/** The schedule as table, wheel or both. */
export const calendarNodes = (
  config: CalendarConfig,
  rows: TimedRow[],
  context: Context,
  startMonth: number,
): DocumentNode[] => [
  ...(config.showWheel ? wheelOf(config, rows, context, startMonth) : []),
  ...(config.showTable ? [tableOf(config, rows, context)] : []),
]
