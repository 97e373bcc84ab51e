import {
  type AnswerType,
  blockWords,
  designerCell,
  noteAfter,
  printAnswer,
  printOrGap,
  rowGroups,
  scaleLegends,
  tableColumns,
  tableHead,
  valueLegend,
  valuesIn,
} from '#blocks/kit/index.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline, Row, RowGroup, TableNode } from '#document/tree/tree.ts'
import { columnInRow } from './columnInRow.ts'
import { computedCell, type TableContext } from './computedCell.ts'
import type { TableColumn, TableConfig } from './config.ts'
import { shownColumn } from './earlier.ts'
import type { GridRow } from './GridRow.ts'
import { isCovered, type Preset, type PresetRow } from './rows.ts'
import { totalRows } from './totals.ts'

const bodyCell = (config: TableConfig, column: TableColumn, row: GridRow, context: TableContext): Cell | undefined => {
  const placed = row.placed.get(column.key)
  if (placed && 'covered' in placed) return undefined
  const value = row.values.get(column.key)
  if (placed) {
    const { colSpan, rowSpan } = placed.cell
    const unit =
      value?.kind === 'number' && column.unit && !placed.cell.text.includes('%') ? `\u00a0${column.unit}` : ''
    const content = designerCell(context.origin, placed.cell.text, context.rich)
    return {
      ...content,
      inlines: [...content.inlines, ...text(unit)],
      ...(value ? { value } : {}),
      ...(colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    }
  }
  const reckoned = row.preset?.row
  if (reckoned && row.reckoned)
    return row.reckoned.has(column.key)
      ? computedCell({ ...column, ...reckonedAs(reckoned, column) }, value, context)
      : { inlines: [] }
  if (column.fill === 'computed') return computedCell(column, value, context)
  if (column.fill === 'given') return { inlines: [] }
  const shown = shownColumn(config, column)
  if (shown) return printAnswer({ ...shown, due: false }, row.earlier[column.key], context)
  const asked = columnInRow(reckoned, column)
  const answer = asked.type === 'number' && value ? value : row.answers[column.key]
  const path = row.preset ? `cells.${row.key}.${column.key}` : `added.items.${row.key}.${column.key}`
  const beside = { columns: config.columns, values: row.answers }
  return printOrGap(asked, answer, { ...context, beside, origin: { ...context.origin, path } })
}

const hasOwnType = (row: PresetRow): row is PresetRow & { type: AnswerType } =>
  row.type !== 'column' && row.fill === 'own'

/** A row made of others prints its own unit and decimals; a share recomputed in it those of its column. */
const reckonedAs = ({ operation, decimals, unit }: Preset['rows'][number], column: TableColumn) =>
  column.fill === 'computed' && (operation === 'sum' || operation === 'difference')
    ? {}
    : { operation, decimals, unit: unit || (operation === 'share' ? '%' : '') }

const labelCell = (row: GridRow, preset: Preset, { rich }: TableContext): Cell[] => {
  if (!row.preset) return [{ inlines: text(row.label ?? ''), header: 'row' }]
  const { index, row: own } = row.preset
  if (isCovered(preset.rows, index)) return []
  const span = Math.min(own.labelSpan, preset.rows.length - index)
  return [
    {
      inlines: own.fromSet ? text(own.label) : [...rich(own.label), ...noteAfter(own.note, rich)],
      header: 'row',
      ...(span > 1 ? { rowSpan: span } : {}),
    },
  ]
}

const bodyRow = (config: TableConfig, row: GridRow, preset: Preset, context: TableContext): Row => {
  const cells = config.columns.flatMap((column, index): Cell[] => {
    const cell = bodyCell(config, column, row, context)
    if (!cell) return []
    return [!config.rowLabels && index === 0 ? { ...cell, header: 'row' } : cell]
  })
  const isSum = row.reckoned && ['sum', 'mean'].includes(row.preset?.row.operation ?? '')
  return {
    key: row.key,
    ...(isSum ? { role: 'total' as const } : {}),
    cells: [...(config.rowLabels ? labelCell(row, preset, context) : []), ...cells],
  }
}

/** Rows under their common headings; added rows do not end up under the last preset one. */
const groupRows = (config: TableConfig, rows: GridRow[], preset: Preset, context: TableContext): RowGroup[] => {
  const grouped = rows.some((row) => row.preset?.row.group)
  const added = grouped ? blockWords(context.place.language).addedRows : ''
  const items = rows.map((row) => ({
    heading: row.preset ? row.preset.row.group : added,
    row: bodyRow(config, row, preset, context),
  }))
  return rowGroups(items, context.rich)
}

/** The whole table: given, answered and computed cells, totals, and the notes that explain its symbols. */
export const tableNode = (config: TableConfig, preset: Preset, rows: GridRow[], context: TableContext): TableNode => {
  const { origin, place, rich } = context
  const totals = totalRows(config, rows, preset, context)
  const groups: RowGroup[] = [
    ...groupRows(config, rows, preset, context),
    ...(totals.rows.length > 0 ? [{ key: 'totals', rows: totals.rows }] : []),
  ]
  const unfilled =
    config.columns.some(({ fill }) => fill === 'answer') &&
    rows.every((row) => Object.values(row.answers).every(isEmpty))
  const notes: Inline[][] = [
    ...(unfilled ? [text(blockWords(place.language).emptyTable)] : []),
    ...preset.missingYears.map(text),
    ...config.notes.filter((note) => note.text).map((note) => rich(note.text)),
    ...(config.showLegend ? scaleLegends([...config.columns, ...preset.rows.filter(hasOwnType)], place) : []),
    ...totals.notes,
    ...valueLegend(valuesIn(groups), place),
  ]
  return {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: tableColumns(
      config.columns.map((column) => ({ ...column, type: shownColumn(config, column)?.type ?? column.type })),
      config.rowLabels ? {} : undefined,
    ),
    head: tableHead(
      config.columns,
      rich,
      config.rowLabels ? rich(config.rowHeading || blockWords(place.language).rowHeading) : undefined,
    ),
    groups,
    ...(notes.length > 0 ? { notes } : {}),
  }
}
