import type { MeasureDefinition, Place } from '#document/input/input.ts'
import type { MeasureFact, Need } from '#document/input/needs.ts'

/** Where a figure is kept: one measure for one group and period, of one unit. */
export type Address = Pick<MeasureFact, 'measure' | 'group' | 'period' | 'scope'>

/**
 * A row or a column. `at` is its part of the address of every cell in it; a column's part wins over a row's.
 * `label` and `heading` (what stands over a run of lines) are the designer's or the municipality's; tokens allowed.
 */
export type GridLine = {
  key: string
  label: string
  heading?: string
  note?: string
  at: Partial<Address>
  /** The school answers the cells of this column (or row, where columns do not decide). */
  answered?: boolean
}

/**
 * What all tables of results are: rows by columns of addresses, each cell given from statistics or answered by the
 * school. One description from which needs, form, checks, yields and printed table are all made.
 */
export type Grid = {
  caption: string
  rowHeading: string
  rows: GridLine[]
  columns: GridLine[]
  /** A value that covers several periods: printed once over `count` cells along the axis of the periods. */
  spans?: { at: Partial<Address>; count: number; note?: string }[]
  spanAxis?: 'columns' | 'rows'
  define: (measure: string) => MeasureDefinition
  /** What the counts are of, where they are not pupils. */
  countLabel?: string
  /** Rows without any value are left out of the printed table. */
  hideEmpty?: boolean
  showUnit?: boolean
  /** Prints each number with as many decimals as it was given with, instead of the measure's. */
  asGiven?: boolean
  /** Definition, population and source of the measures printed as notes under the table. */
  definitions?: boolean
}

const whole: Address = { measure: '', group: 'all', period: '', scope: 'unit' }
export const addressOf = (row: GridLine, column: GridLine): Address => ({ ...whole, ...row.at, ...column.at })
export const isAnswered = (row: GridLine, column: GridLine): boolean => column.answered ?? row.answered ?? false
export const addressKey = ({ measure, group, period, scope }: Address): string =>
  [measure, group, period, scope].join('\u0000')

export type GridCell = { row: GridLine; column: GridLine; address: Address; answered: boolean }
export const cellsOf = (grid: Grid): GridCell[] =>
  grid.rows.flatMap((row) =>
    grid.columns.map((column) => ({
      row,
      column,
      address: addressOf(row, column),
      answered: isAnswered(row, column),
    })),
  )

/** Everything the grid shows, in one request. */
export const gridNeed = (grid: Grid): Extract<Need, { kind: 'measures' }> => {
  const addresses = cellsOf(grid).map((cell) => cell.address)
  const each = <K extends keyof Address>(key: K) => [...new Set(addresses.map((address) => address[key]))]
  return {
    kind: 'measures',
    measures: each('measure'),
    groups: each('group'),
    periods: each('period'),
    scopes: each('scope'),
  }
}

/** The municipality's definition of a measure, or a plain percentage under its own key. */
export const definitionIn = (place: Place, measure: string, fallback: Partial<MeasureDefinition> = {}) =>
  place.vocabulary.measures.find((one) => one.key === measure) ?? {
    key: measure,
    label: measure,
    unit: '%',
    decimals: 1,
    ...fallback,
  }

/** Limits a value must keep to be plausible: a percentage cannot leave 0–100. */
export const rangeOf = ({ unit }: MeasureDefinition): { min: string; max?: string } =>
  unit === '%' ? { min: '0', max: '100' } : { min: '0' }
