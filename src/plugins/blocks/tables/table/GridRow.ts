import type { Placed } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { Preset } from './rows.ts'

export type Stored = Record<string, unknown>
/** One row with its answers and the numbers found in it, which computed cells are made of. */
export type GridRow = {
  key: string
  preset?: { index: number; row: Preset['rows'][number] }
  label?: string
  answers: Stored
  /** Earlier years' answers, by the key of the column that shows them. */
  earlier: Stored
  placed: Map<string, Placed>
  values: Map<string, MeasuredValue | undefined>
  /** Of a row that is made of others: the columns in which it is. */
  reckoned?: ReadonlySet<string>
}
