import type { ComposeArgs } from '../../../document/block.ts'
import { lines, list, paragraph, paragraphs, subsection, text } from '../../../document/nodes.ts'
import type { Cell, DocumentNode, Row, TableNode } from '../../../document/tree.ts'
import { cellContent } from '../fields/designerText.ts'
import { toneOf } from '../fields/scales.ts'
import { recordsIn } from '../goals/records.ts'
import { groupBy } from '../results/groupBy.ts'
import type { Config } from './config.ts'
import { degreeLegend, degreeTag, levelsOf } from './degrees.ts'
import type { Intervention, ReportAnswer, ReportGoal } from './reportAnswer.ts'
import { type ReportRow, rowsOfReport } from './rows.ts'

type Args = Omit<ComposeArgs<Config, Record<never, never>, unknown>, 'answer'> & { answer: unknown }

const noGoals = text('Inga mål är angivna för insatsen.')
const goalsOf = (intervention: Intervention): ReportGoal[] => recordsIn(intervention.goals).map(([, goal]) => goal)
const wording = ({ goal }: ReportGoal) => (goal?.trim() ? lines(goal.trim()) : text('(målets text saknas)'))

const goalsCell = ({ origin }: Args, intervention: Intervention): Cell => {
  const goals = goalsOf(intervention)
  if (goals.length === 0) return { inlines: noGoals }
  return {
    inlines: [],
    children: [
      list(
        origin,
        goals.map((goal) => ({ inlines: wording(goal) })),
      ),
    ],
  }
}
/** The goals repeated from above, each with its degree as colour, symbol and word. */
const degreesCell = ({ config, place, origin }: Args, intervention: Intervention): Cell => {
  const levels = levelsOf(config, place)
  const items = goalsOf(intervention).map((goal) => {
    const { tag, level } = degreeTag(levels, goal.degree)
    return { inlines: [tag, ...text(' '), ...wording(goal)], ...(level ? { tone: toneOf(level) } : {}) }
  })
  return items.length > 0 ? { inlines: [], children: [list(origin, items)] } : { inlines: noGoals }
}

const valueCell = (args: Args, row: ReportRow, intervention: Intervention): Cell | undefined => {
  if (row.kind === 'goals') return goalsCell(args, intervention)
  if (row.kind === 'degrees') return goalsOf(intervention).length > 0 ? degreesCell(args, intervention) : undefined
  const value = intervention[row.key]
  return typeof value === 'string' && value.trim() ? cellContent(paragraphs(args.origin, value)) : undefined
}

/** One intervention as a matrix of labels and answers. Rows that were not answered are left out. */
const matrixOf = (args: Args, intervention: Intervention, name: string): TableNode => {
  const rows = rowsOfReport(args.config).flatMap((row): Row[] => {
    const cell = valueCell(args, row, intervention)
    return cell ? [{ key: row.key, cells: [{ inlines: args.rich(row.label), header: 'row' }, cell] }] : []
  })
  const judged = goalsOf(intervention).length > 0
  return {
    type: 'table',
    origin: args.origin,
    caption: text(`Redovisning av ${name}`),
    numbered: false,
    columns: [
      { key: 'label', weight: 1 },
      { key: 'answer', weight: 2 },
    ],
    head: [],
    groups: [{ key: 'rows', rows }],
    ...(judged ? { notes: [degreeLegend(levelsOf(args.config, args.place))] } : {}),
  }
}

/** Interventions under their development areas, in the order of the list; each under a heading of its own. */
export const composeReport = (args: Args): DocumentNode[] => {
  const { config, origin, plain } = args
  const interventions = recordsIn((args.answer as ReportAnswer | undefined)?.interventions)
  if (interventions.length === 0) return [paragraph(origin, text('Inga insatser är redovisade.'), 'muted')]
  const numbered = interventions.map(([, intervention], index) => {
    const number = String(intervention.number ?? '').trim() || String(index + 1)
    return { intervention, name: `insats ${number}` }
  })
  const byArea = groupBy(numbered, ({ intervention }) => intervention.area ?? '')
  const known = config.areas.map(({ key }) => key)
  const order = [...known.filter((key) => byArea.has(key)), ...[...byArea.keys()].filter((key) => !known.includes(key))]
  return order.map((key) => {
    const label = config.areas.find((area) => area.key === key)?.label ?? (key || 'inte valt')
    const made = (byArea.get(key) ?? []).map(({ intervention, name }) => {
      const title = String(intervention.name ?? '')
        .trim()
        .split('\n')[0]
      const heading = `I${name.slice(1)}${title ? `: ${title}` : ''}`
      return subsection(origin, text(heading), [matrixOf(args, intervention, name)])
    })
    return subsection(origin, text(`${plain(config.areaLabel)}: ${plain(label)}`), made)
  })
}
