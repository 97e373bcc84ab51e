import { cellContent, noteAfter, printAnswer } from '#blocks/kit/index.ts'
import { answerText } from '#document/answer/answerText.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { ComposeArgs } from '#document/block.ts'
import { lines, paragraph, paragraphs, subsection, text } from '#document/tree/nodes.ts'
import type { Cell, DocumentNode, Inline } from '#document/tree/tree.ts'
import { goalMatrix } from '../common/matrix.ts'
import { type GoalAnswer, textIn } from '../common/records.ts'
import { goalWords } from '../common/words.ts'
import { yearLabel } from '../common/yearLabel.ts'
import { type AnalysedDomain, type AnalysedGoal, analysedGoals } from './analysedGoals.ts'
import { keepOptions } from './analysisAnswer.ts'
import { type AnalysisColumn, analysisColumns } from './analysisColumns.ts'
import type { AnalysisNeeds } from './analysisNeeds.ts'
import type { Config } from './config.ts'

type Args = Omit<ComposeArgs<Config, AnalysisNeeds, unknown>, 'answer'> & { answer: unknown }

const goalCell = ({ place }: Args, goal: AnalysedGoal): Inline[] => {
  const words = goalWords(place.language)
  if (goal.kind === 'removed')
    return [...lines(goal.text), ...text(goal.text ? ' ' : ''), { type: 'text', text: words.removed, italic: true }]
  return goal.text ? lines(goal.text) : text(words.noText)
}
/** The plan's text stands where the school has written nothing of its own. */
const followsPlan = ({ place }: Args, goal: AnalysedGoal, column: AnalysisColumn): string =>
  column.plan && isEmpty(goal.record[column.key])
    ? answerText(goal.plan[column.plan], { language: place.language })
    : ''

const answerCell = (args: Args, goal: AnalysedGoal, column: AnalysisColumn): Cell => {
  const { origin, place, plain } = args
  const planned = followsPlan(args, goal, column)
  if (planned) return cellContent(paragraphs(origin, planned))
  return printAnswer(column, goal.record[column.key], { origin, place, plain })
}
const keepCell = ({ origin, place }: Args, { record }: AnalysedGoal): Cell => {
  const option = keepOptions(place).find(({ key }) => key === record.keep)
  const why = textIn(record.keepWhy)
  return cellContent([
    ...(option ? [paragraph(origin, text(`${option.label}.`))] : []),
    ...(why ? paragraphs(origin, why) : []),
  ])
}

const matrixOf = (args: Args, { domain, goals }: AnalysedDomain): DocumentNode => {
  const { config, place, origin, rich } = args
  const year = yearLabel(place, config.yearOffset)
  const words = goalWords(place.language)
  if (goals.length === 0) return paragraph(origin, text(words.nonePlanned(year, domain.label)), 'muted')
  const columns = analysisColumns(config, place)
  const fromPlan = goals.some((goal) => columns.some((column) => followsPlan(args, goal, column) !== ''))
  return goalMatrix(
    origin,
    config.caption
      ? [...rich(config.caption), ...text(`: ${domain.label}`)]
      : text(`${words.analysis(year)}: ${domain.label}`),
    [
      { key: 'goal', heading: config.goalLabel ? rich(config.goalLabel) : text(words.goalOf(year)) },
      ...columns.map(({ key, label, note, width }) => ({
        key,
        heading: [...rich(label), ...noteAfter(note, rich)],
        weight: width,
      })),
      ...(config.keep ? [{ key: 'keep', heading: rich(config.keepLabel) }] : []),
    ],
    goals.map((goal) => ({
      key: goal.key,
      goal: goalCell(args, goal),
      cells: [
        ...columns.map((column) => answerCell(args, goal, column)),
        ...(config.keep ? [keepCell(args, goal)] : []),
      ],
    })),
    fromPlan ? [text(words.fromPlan)] : [],
  )
}

/** A matrix for each domain under its own heading, so that a wide one can turn its page together with the heading. */
export const composeAnalysis = (args: Args): DocumentNode[] => {
  const { config, place, data, origin } = args
  const answer = args.answer as GoalAnswer | undefined
  const domains = analysedGoals(config, place, data.goals, answer, data.lastPlan?.answer as GoalAnswer | undefined)
  const alone = domains.length === 1 && config.title !== undefined
  return domains.map((one) => {
    const matrix = matrixOf(args, one)
    return alone ? matrix : subsection(origin, text(one.domain.label), [matrix])
  })
}
