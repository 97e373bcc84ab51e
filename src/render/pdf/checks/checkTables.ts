import type { StructureNode } from '../archival/StructureTree.ts'
import { nameOf } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'
import { nodePage } from './nodePage.ts'
import { type GridCell, tableAttribute, tableGrid } from './tableGrid.ts'

/**
 * Every filled data cell is reachable to a header: by its own list of headers, or by the scope of a header in the same
 * row or column (UA 7.5-1; WCAG 1.3.1). One finding per table.
 *
 * Chromium takes a table without any header for layout and does not tag it, so that one is known from the page alone.
 */
export function checkTables(checked: Checked): Finding[] {
  const { facts, tree } = checked
  const bare = facts.tables.filter(({ hasHeaders }) => !hasHeaders)
  const tagged = tree.all.filter((node) => node.type === 'Table' && cellsOf(node).some(({ type }) => type === 'TH'))
  const known = facts.tables.filter(({ hasHeaders }) => hasHeaders)
  const anchors = known.length === tagged.length ? known.map(({ id }) => id) : []
  return [
    ...bare.map(({ id }): Finding => ({ code: 'CELL_WITHOUT_HEADER', message: NO_HEADER, anchor: id || undefined })),
    ...tagged.flatMap((table, index): Finding[] => {
      const orphans = cellsWithoutHeader(checked, table)
      if (orphans === 0) return []
      const message = `En tabell har ${orphans} celler utan rubrik. Ange vilka rader och kolumner som är rubriker.`
      const anchor = anchors[index] || undefined
      return [{ code: 'CELL_WITHOUT_HEADER', message, page: nodePage(checked, table), anchor }]
    }),
  ]
}

const NO_HEADER = 'En tabell saknar rubriker. Ange vilka rader och kolumner som är rubriker.'

function cellsWithoutHeader({ file }: Checked, table: StructureNode): number {
  const doubtful = (cells: GridCell[]) => cells.filter(({ node }) => node.type === 'TD' && !hasHeaders(node))
  const hasHeaders = (node: StructureNode) => file.list(tableAttribute(file, node, 'Headers')).length > 0
  // Chromium lists the headers of nearly every cell; only the others need the grid.
  if (!cellsOf(table).some((node) => node.type === 'TD' && !hasHeaders(node))) return 0
  const grid = tableGrid(file, table)
  const headers = grid.filter(({ node }) => node.type === 'TH')
  const scope = ({ node }: GridCell) => nameOf(tableAttribute(file, node, 'Scope')) ?? 'None'
  const isReached = (cell: GridCell) =>
    headers.some(
      (header) =>
        (['Column', 'Both'].includes(scope(header)) && overlap(header.column, cell.column)) ||
        (['Row', 'Both'].includes(scope(header)) && overlap(header.row, cell.row)),
    )
  return doubtful(grid).filter((cell) => paints(cell.node) && !isReached(cell)).length
}

function cellsOf(node: StructureNode): StructureNode[] {
  return node.kids.flatMap((kid) => (kid.type === 'TD' || kid.type === 'TH' ? [kid] : cellsOf(kid)))
}

/** Whether anything stands in the cell: an empty corner needs no header. */
function paints(node: StructureNode): boolean {
  return node.content.length > 0 || node.kids.some(paints)
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
