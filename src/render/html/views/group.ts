import type { DocumentNode, GroupNode } from '#document/tree/tree.ts'
import { drawingToSvg } from '../../drawings/drawingToSvg.ts'
import { holdsFigures, rowLevels } from '../../rows/rowLevels.ts'
import type { Context, Fields } from '../view.ts'

const isHeaded = (column: DocumentNode[]) => column.length === 1 && column[0]?.type === 'section'

/** Columns beside each other, the charts that they begin with level; in a row so are their headings. */
export const group = (node: GroupNode, context: Context): Fields => {
  const { page } = context
  const width = context.width / Math.max(1, node.columns.length) - 12
  const fields = { id: node.id, count: node.columns.length }
  // On a slide each drawing fills its room instead.
  if (context.figureRoom === undefined) {
    const options = { title: '', description: '', theme: page.theme, language: page.tree.language, maxWidth: width }
    const levels = rowLevels(node.columns, (drawing) => drawingToSvg(drawing, options).levels)
    for (const [drawing, level] of levels) page.levels.set(drawing, level)
  }
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
