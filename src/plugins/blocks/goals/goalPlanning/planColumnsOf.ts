import type { Answerable } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import { asAnswerable, planColumns, worksheetColumns } from '../common/planColumns.ts'
import type { Config } from './config.ts'

export type PlanColumn = Answerable & { width: number }

/** The designer's columns, or those that go with the purpose. The first is the goal, which is plain text. */
export const planColumnsOf = (config: Config, place: Place): [PlanColumn, ...PlanColumn[]] => {
  const usual = config.purpose === 'worksheet' ? worksheetColumns(place) : planColumns(place, config.yearOffset)
  const columns = config.columns.length > 0 ? (config.columns as PlanColumn[]) : usual.map(asAnswerable)
  const [first, ...rest] = columns as [PlanColumn, ...PlanColumn[]]
  return [{ ...first, type: first.type === 'shortText' ? 'shortText' : 'longText' }, ...rest]
}
