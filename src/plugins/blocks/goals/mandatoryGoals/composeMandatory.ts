import { headRow } from '#blocks/kit/index.ts'
import type { ComposeArgs } from '#document/block.ts'
import type { GoalFact, Need } from '#document/input/needs.ts'
import { list, paragraph, text } from '#document/tree/nodes.ts'
import type { Cell, DocumentNode, Row, TableNode } from '#document/tree/tree.ts'
import { goalWords } from '../common/words.ts'
import { yearLabel } from '../common/yearLabel.ts'
import type { Config } from './config.ts'

export type MandatoryNeeds = { goals: Extract<Need, { kind: 'goals' }> }
type Args = Omit<ComposeArgs<Config, MandatoryNeeds, unknown>, 'answer'>

const inOrder = (goals: GoalFact[], level: GoalFact['level']) =>
  goals.filter((goal) => goal.level === level).sort((a, b) => a.order - b.order)

/** Several indicators in a cell are a list; one is just its text. */
const indicatorCell = ({ origin, place }: Args, { indicators = [] }: GoalFact): Cell => {
  const [only] = indicators
  if (indicators.length < 2) return { inlines: text(only ?? goalWords(place.language).noIndicators) }
  return {
    inlines: [],
    children: [
      list(
        origin,
        indicators.map((one) => ({ inlines: text(one) })),
      ),
    ],
  }
}

const boardRows = (args: Args): Row[] =>
  inOrder(args.data.goals, 'board').map((goal) => ({
    key: goal.goalKey,
    cells: [{ inlines: text(goal.text), header: 'row' }, indicatorCell(args, goal)],
  }))

/**
 * Each council goal spans its board goals, one that serves several stands under each; board goals without one, and
 * council goals without any, say so.
 */
const chainRows = ({ data, place }: Args): Row[] => {
  const words = goalWords(place.language)
  const council = inOrder(data.goals, 'council')
  const board = inOrder(data.goals, 'board')
  const known = new Set(council.map((goal) => goal.goalKey))
  const groups = [
    ...council.map((goal) => ({
      key: goal.goalKey,
      head: goal.text,
      goals: board.filter(({ parentKeys }) => parentKeys?.includes(goal.goalKey)),
    })),
    {
      key: 'none',
      head: words.noCouncilGoal,
      goals: board.filter(({ parentKeys = [] }) => !parentKeys.some((key) => known.has(key))),
    },
  ].filter((group) => group.key !== 'none' || group.goals.length > 0)
  return groups.flatMap(({ key, head, goals }): Row[] => {
    const span = goals.length > 1 ? { rowSpan: goals.length } : {}
    const first: Cell = { inlines: text(head), header: 'row', ...span }
    if (goals.length === 0) return [{ key, cells: [first, { inlines: text(words.noBoardGoal) }] }]
    return goals.map((goal, index) => ({
      key: `${key}/${goal.goalKey}`,
      cells: [...(index === 0 ? [first] : []), { inlines: text(goal.text) }],
    }))
  })
}

export const composeMandatory = (args: Args): DocumentNode[] => {
  const { config, place, origin, rich } = args
  const chain = config.variant === 'councilWithBoard'
  const rows = chain ? chainRows(args) : boardRows(args)
  const year = yearLabel(place, config.yearOffset)
  const words = goalWords(place.language)
  if (rows.length === 0) return [paragraph(origin, text(words.noGoals(year)), 'muted')]
  const headings = chain ? [config.councilLabel, config.boardLabel] : [config.boardLabel, config.indicatorLabel]
  const table: TableNode = {
    type: 'table',
    origin,
    caption: config.caption ? rich(config.caption) : text(chain ? words.councilGoals(year) : words.boardGoals(year)),
    numbered: true,
    columns: [
      { key: 'first', weight: 1 },
      { key: 'second', weight: chain ? 1 : 1.4 },
    ],
    head: headRow(headings.map(rich)),
    groups: [{ key: 'goals', rows }],
  }
  return [table]
}
