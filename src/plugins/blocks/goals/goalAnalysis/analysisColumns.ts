import type { Answerable } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import { analysisQuestions, asAnswerable } from '../common/planColumns.ts'
import type { Config } from './config.ts'

export type AnalysisColumn = Answerable & { width: number; plan: string }

/** What is answered about each goal. A column that follows the plan is answered by the plan until it is rewritten. */
export const analysisColumns = (config: Config, place: Place): AnalysisColumn[] =>
  config.columns.length > 0
    ? (config.columns as AnalysisColumn[])
    : analysisQuestions(place).map((column) => ({
        ...asAnswerable(column),
        plan: column.key === 'results' ? '' : column.key,
      }))
