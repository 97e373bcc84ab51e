import { lineWidth } from '#document/tree/columnWidths.ts'
import type { Cell, Row, TableNode } from '#document/tree/tree.ts'
import type { Context, Fields, View } from '../view.ts'
import { columnShares } from './columnShares.ts'
import { headerIds } from './headerIds.ts'
import { isBlank } from './isBlank.ts'
import { toneLabel } from './toneLabel.ts'

/** A row with less text than this is kept on one page; a longer one may break between its lines. */
const shortRow = 420
/** From this many columns a table is scrolled sideways on a narrow screen instead of being squeezed; figures need less room. */
const scrolledFrom = ({ columns: [_name, ...beside] }: TableNode) =>
  beside.every(({ align }) => align === 'number') ? 5 : 4

const lengthOf = (cell: Cell): number => JSON.stringify([cell.inlines, cell.children ?? []]).length / 2

/**
 * An empty corner of the head is `td` in a web page, where an empty `th` is a fault. In a PDF it is `th`: a coloured
 * field counts as content there, and content needs a header.
 */
const scopeOf = (cell: Cell, inHead: boolean, mode: 'print' | 'page'): string | undefined => {
  if (!cell.header || (isBlank(cell) && !(inHead && mode === 'print'))) return undefined
  if (inHead || cell.header === 'column') return (cell.colSpan ?? 1) > 1 ? 'colgroup' : 'col'
  if (cell.header === 'group') return (cell.rowSpan ?? 1) > 1 || (cell.colSpan ?? 1) > 1 ? 'rowgroup' : 'row'
  return (cell.rowSpan ?? 1) > 1 ? 'rowgroup' : 'row'
}

export const table = (node: TableNode, context: Context): Fields => {
  const { page } = context
  const id = node.id ?? page.nextId('t')
  const shares = columnShares(node)
  const ids = headerIds(node, id)
  const size = page.theme.sizes.table
  const tableWidth = node.measure ? Math.min(lineWidth, context.width) : context.width
  const cellView = (cell: Cell, at: number, inHead: boolean) => {
    const span = cell.colSpan ?? 1
    const width = (shares.slice(at, at + span).reduce((sum, share) => sum + share, 0) * tableWidth) / 100 - 12
    const scope = scopeOf(cell, inHead, page.mode)
    return {
      tag: scope ? 'th' : 'td',
      scope,
      ...ids.get(cell),
      colSpan: span > 1 ? span : undefined,
      rowSpan: (cell.rowSpan ?? 1) > 1 ? cell.rowSpan : undefined,
      align:
        cell.header === 'row'
          ? 'start'
          : span > 1 && (inHead || node.columns[at]?.align === 'number')
            ? 'center'
            : (node.columns[at]?.align ?? 'start'),
      tone: cell.tone,
      toneLabel: toneLabel(cell, context),
      filler: page.mode === 'print' && isBlank(cell) && !cell.tone,
      inlines: context.inlines(cell.inlines, { width, size }),
      children: context.nodes(cell.children, { width, inCell: true }),
    }
  }
  const rowView = (row: Row, inHead: boolean) => {
    const columns = ids.columnsOf(row)
    return {
      total: row.role === 'total',
      short: row.cells.every((cell) => lengthOf(cell) < shortRow),
      cells: row.cells.map((cell, index) => cellView(cell, columns[index] ?? index, inHead)),
    }
  }
  const label = [
    ...(node.number ? [{ partial: 'inline/text', text: `${node.number}. ` }] : []),
    ...context.inlines(node.caption),
  ]
  const hasNumbers = node.columns.some((column) => column.align === 'number')
  const isMatrix = node.columns.length >= 5 && !hasNumbers
  return {
    id,
    number: node.number,
    caption: context.inlines(node.caption),
    hasCaption: node.number !== undefined || node.caption.length > 0,
    label: label.length > 0 ? undefined : page.pageWords.table,
    columns: shares.map((share) => ({ share: share.toFixed(2) })),
    columnCount: node.columns.length,
    head: node.head.map((row) => rowView(row, true)),
    groups: node.groups.map((group) => ({
      label: group.label ? context.inlines(group.label) : undefined,
      labelId: ids.groupId(group),
      rows: group.rows.map((row) => rowView(row, false)),
    })),
    notes: (node.notes ?? []).map((note): { inlines: View[] } => ({ inlines: context.inlines(note) })),
    scrolled: page.mode === 'page' && node.columns.length >= scrolledFrom(node),
    measure: node.measure,
    kind: node.stacked ? 'stacked' : isMatrix ? 'matrix' : hasNumbers ? 'figures' : 'plain',
  }
}
