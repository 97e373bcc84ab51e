import { type Placement, placeCells, rowSetMembers } from '#blocks/kit/index.ts'
import { wordsForItem } from '#document/input/bindItem.ts'
import type { Place } from '#document/input/input.ts'
import { plainRow, type TableColumn, type TableConfig, type TableRow } from './config.ts'
import { earlierCells, missingYears, shownColumn } from './earlier.ts'
import { type TakenIn, takenIn } from './taken.ts'

/** The heading of a row that the answerer added. */
export const rowLabelKey = 'row-label'

export type PresetRow = TableRow & { fromSet?: true }
export type Preset = {
  rows: PresetRow[]
  placement: Placement
  /** What a column of an earlier year holds in a row. */
  earlier: (column: TableColumn, rowKey: string) => unknown
  /** What is said of earlier years that nobody answered. */
  missingYears: string[]
  /** What is taken from other tables. */
  taken: TakenIn
}

/** The rows there are before anybody answers: those of a set first, then the designer's own. */
export const presetRows = (config: TableConfig, place: Place, data: Record<string, unknown>): Preset => {
  const members = rowSetMembers(config.rowsFrom, place, data).map(
    ({ key, label, variables }): PresetRow => ({
      ...plainRow,
      key,
      label,
      cells: config.columns
        .filter(({ fill, each }) => fill === 'given' && each !== '')
        .map((column) => ({
          text: wordsForItem(column.each, variables),
          column: column.key,
          colSpan: 1,
          rowSpan: 1,
        })),
      fromSet: true,
    }),
  )
  const rows = [...members, ...config.rows.filter(({ key }) => !members.some((member) => member.key === key))]
  const earlier = (column: TableColumn, rowKey: string) => {
    const shown = shownColumn(config, column)
    return shown && earlierCells(data, column)[rowKey]?.[shown.key]
  }
  return {
    rows,
    placement: placeCells(config.columns, rows),
    earlier,
    missingYears: missingYears(config, data, place),
    taken: takenIn(config, data),
  }
}

/** A row under a heading that covers several is known by that heading. */
export const labelAt = (rows: PresetRow[], index: number): string => {
  const own = rows[index]?.label ?? ''
  if (own !== '') return own
  const above = rows.slice(0, index).findLast((row, at) => row.labelSpan > index - at)
  return above?.label ?? ''
}
/** Whether the heading of a row stands in a cell that spans down from above. */
export const isCovered = (rows: PresetRow[], index: number): boolean =>
  rows.slice(0, index).some((row, at) => at + row.labelSpan > index)
