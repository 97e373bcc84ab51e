import { cellContent, toneOf } from '#blocks/kit/index.ts'
import type { ComposeArgs } from '#document/block.ts'
import { lines, list, paragraph, paragraphs, subsection, text } from '#document/tree/nodes.ts'
import type { Cell, DocumentNode, Row, TableNode } from '#document/tree/tree.ts'
import { recordsIn } from '../common/records.ts'
import { goalWords } from '../common/words.ts'
import { areasOf, type Config } from './config.ts'
import { degreeLegend, degreeTag, levelsOf } from './degrees.ts'
import type { Intervention, ReportAnswer, ReportGoal } from './reportAnswer.ts'
import { type ReportRow, rowsOfReport } from './rows.ts'
import { reportWords } from './words.ts'

type Args = Omit<ComposeArgs<Config, Record<never, never>, unknown>, 'answer'> & { answer: unknown }

const goalsOf = (intervention: Intervention): ReportGoal[] => recordsIn(intervention.goals).map(([, goal]) => goal)
const wording = ({ goal }: ReportGoal, { place }: Args) =>
  goal?.trim() ? lines(goal.trim()) : text(goalWords(place.language).noText)
const noGoals = ({ place }: Args) => text(reportWords(place.language).noGoals)

const goalsCell = (args: Args, intervention: Intervention): Cell => {
  const goals = goalsOf(intervention)
  if (goals.length === 0) return { inlines: noGoals(args) }
  return {
    inlines: [],
    children: [
      list(
        args.origin,
        goals.map((goal) => ({ inlines: wording(goal, args) })),
      ),
    ],
  }
}
/** The goals repeated from above, each with its degree as colour, symbol and word. */
const degreesCell = (args: Args, intervention: Intervention): Cell => {
  const { config, place, origin } = args
  const levels = levelsOf(config, place)
  const items = goalsOf(intervention).map((goal) => {
    const { tag, level } = degreeTag(levels, goal.degree, place.language)
    return { inlines: [tag, ...text(' '), ...wording(goal, args)], ...(level ? { tone: toneOf(level) } : {}) }
  })
  return items.length > 0 ? { inlines: [], children: [list(origin, items)] } : { inlines: noGoals(args) }
}

const valueCell = (args: Args, row: ReportRow, intervention: Intervention): Cell | undefined => {
  if (row.kind === 'goals') return goalsCell(args, intervention)
  if (row.kind === 'degrees') return goalsOf(intervention).length > 0 ? degreesCell(args, intervention) : undefined
  const value = intervention[row.key]
  return typeof value === 'string' && value.trim() ? cellContent(paragraphs(args.origin, value)) : undefined
}

/** One intervention as a matrix of labels and answers. Rows that were not answered are left out. */
const matrixOf = (args: Args, intervention: Intervention, number: string): TableNode => {
  const rows = rowsOfReport(args.config, args.place).flatMap((row): Row[] => {
    const cell = valueCell(args, row, intervention)
    return cell ? [{ key: row.key, cells: [{ inlines: args.rich(row.label), header: 'row' }, cell] }] : []
  })
  const { language } = args.place
  const judged = goalsOf(intervention).length > 0
  return {
    type: 'table',
    origin: args.origin,
    caption: text(reportWords(language).caption(number)),
    numbered: false,
    columns: [
      { key: 'label', weight: 1 },
      { key: 'answer', weight: 2 },
    ],
    head: [],
    groups: [{ key: 'rows', rows }],
    ...(judged ? { notes: [degreeLegend(levelsOf(args.config, args.place), language)] } : {}),
  }
}

/** Interventions under their development areas, in the order of the list; each under a heading of its own. */
export const composeReport = (args: Args): DocumentNode[] => {
  const { config, origin, place, plain } = args
  const words = reportWords(place.language)
  const interventions = recordsIn((args.answer as ReportAnswer | undefined)?.interventions)
  if (interventions.length === 0) return [paragraph(origin, text(words.noInterventions), 'muted')]
  const numbered = interventions.map(([, intervention], index) => {
    const number = String(intervention.number ?? '').trim() || String(index + 1)
    return { intervention, number }
  })
  const byArea = Map.groupBy(numbered, ({ intervention }) => intervention.area ?? '')
  const areas = areasOf(config, place)
  const known = areas.map(({ key }) => key)
  const order = [...known.filter((key) => byArea.has(key)), ...[...byArea.keys()].filter((key) => !known.includes(key))]
  return order.map((key) => {
    const label = areas.find((area) => area.key === key)?.label ?? (key || words.areaNotChosen)
    const made = (byArea.get(key) ?? []).map(({ intervention, number }) => {
      const title = String(intervention.name ?? '')
        .trim()
        .split('\n')[0]
      const heading = `${words.numbered(number)}${title ? `: ${title}` : ''}`
      return subsection(origin, text(heading), [matrixOf(args, intervention, number)])
    })
    return subsection(origin, text(`${plain(config.areaLabel)}: ${plain(label)}`), made)
  })
}
