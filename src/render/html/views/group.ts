import type { DocumentNode, GroupNode } from '#document/tree/tree.ts'
import { holdsFigures } from '../../rows/rowLevels.ts'
import type { Context, Fields } from '../view.ts'
import { levelCharts } from './levelCharts.ts'

const isHeaded = (column: DocumentNode[]) => column.length === 1 && column[0]?.type === 'section'

/** Columns beside each other, the charts that they begin with level; in a row so are their headings. */
export const group = (node: GroupNode, context: Context): Fields => {
  const width = context.width / Math.max(1, node.columns.length) - 12
  const fields = { id: node.id, count: node.columns.length }
  levelCharts(node, context, width)
  if (!node.row)
    return { ...fields, columns: node.columns.map((column) => ({ children: context.nodes(column, { width }) })) }
  return {
    ...fields,
    partial: 'parts/row',
    figures: holdsFigures(node.columns),
    columns: node.columns.map((column) => ({
      headed: isHeaded(column),
      free: column.length === 0,
      children: context.nodes(column, { width, inRow: isHeaded(column) }),
    })),
  }
}
