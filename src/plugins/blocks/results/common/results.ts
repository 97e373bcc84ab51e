import type { AnswerSchema } from '#document/answer/answer.ts'
import type { ComposeArgs } from '#document/block.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact, Need } from '#document/input/needs.ts'
import { paragraph, paragraphs, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { type Grid, gridNeed } from './grid.ts'
import { type GridAnswer, gridAnswer, type Plain } from './gridAnswer.ts'
import { gridCheck } from './gridCheck.ts'
import { gridFigures } from './gridFigures.ts'
import { gridProjections } from './gridProjections.ts'
import { gridTable } from './gridTable.ts'
import type { ResultSettings } from './resultSettings.ts'
import { trueValues } from './trueValues.ts'
import { resultWords } from './words.ts'

type MeasuresNeed = { facts: Extract<Need, { kind: 'measures' }> }
type Data = { facts: MeasureFact[] }
type Args<C> = Pick<ComposeArgs<C, MeasuresNeed, GridAnswer>, 'config' | 'data' | 'place' | 'origin' | 'rich' | 'plain'>

/**
 * Everything a block of results does, given how its settings become a grid. `facts` are empty while needs are asked
 * for: a grid's addresses may not depend on them, only its labels.
 */
export const resultsOf = <C extends ResultSettings>(
  gridOf: (config: C, place: Place, facts: MeasureFact[]) => Grid,
) => {
  const compose = ({ config, data, place, origin, rich, plain, answer }: Args<C> & { answer: unknown }) => {
    const own = answer as GridAnswer | undefined
    const grid = gridOf(config, place, data.facts)
    const comment = config.comment ? own?.comment?.trim() : undefined
    return [
      gridTable(grid, trueValues(grid, data.facts, own), place, origin, rich),
      ...(comment
        ? [
            paragraph(origin, text(plain(config.commentLabel ?? resultWords(place.language).comment)), 'label'),
            ...paragraphs(origin, comment),
          ]
        : []),
    ]
  }
  return {
    needs: (config: C, place: Place): MeasuresNeed => ({ facts: gridNeed(gridOf(config, place, [])) }),
    answer: (config: C, data: Data, place: Place, plain: Plain): AnswerSchema =>
      gridAnswer(gridOf(config, place, data.facts), data.facts, config, place, plain),
    check: (config: C, answer: unknown, data: Data, place: Place) =>
      gridCheck(gridOf(config, place, data.facts), data.facts, answer as GridAnswer, config, place),
    projections: (config: C, answer: unknown, data: Data, place: Place) =>
      gridProjections(gridOf(config, place, data.facts), data.facts, answer as GridAnswer),
    figures: (config: C, answer: unknown, data: Data, place: Place) =>
      gridFigures(gridOf(config, place, data.facts), data.facts, answer as GridAnswer, config),
    /** The form shows the table itself; without anything to answer the printed one stands in its place. */
    instructions: (args: Args<C>): DocumentNode[] => {
      const grid = gridOf(args.config, args.place, args.data.facts)
      const answered = grid.rows.some((row) => row.answered) || grid.columns.some((column) => column.answered)
      return answered ? [] : compose({ ...args, answer: undefined })
    },
    compose,
  }
}
