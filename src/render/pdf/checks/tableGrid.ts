import type { StructureNode } from '../archival/StructureTree.ts'
import type { PdfFile } from '../cos/PdfFile.ts'
import { nameOf, type PdfValue } from '../cos/values.ts'

/** A cell with the rows and columns it covers, `end` excluded, counted from 0. */
export interface GridCell {
  node: StructureNode
  row: { start: number; end: number }
  column: { start: number; end: number }
}

/** Lays the cells of a Table out as HTML does: each in the first place of its row that no cell above covers. */
export function tableGrid(file: PdfFile, table: StructureNode): GridCell[] {
  const taken = new Set<string>()
  const cells: GridCell[] = []
  for (const [rowIndex, row] of rowsOf(table).entries()) {
    let column = 0
    for (const node of row.kids) {
      if (node.type !== 'TD' && node.type !== 'TH') continue
      while (taken.has(`${rowIndex} ${column}`)) column++
      const height = Number(tableAttribute(file, node, 'RowSpan') ?? 1)
      const width = Number(tableAttribute(file, node, 'ColSpan') ?? 1)
      for (let r = 1; r < height; r++) for (let c = 0; c < width; c++) taken.add(`${rowIndex + r} ${column + c}`)
      cells.push({
        node,
        row: { start: rowIndex, end: rowIndex + height },
        column: { start: column, end: column + width },
      })
      column += width
    }
  }
  return cells
}

/** An attribute of the owner Table (ISO 32000-1, 14.8.5.7), such as Scope or Headers. */
export function tableAttribute(file: PdfFile, node: StructureNode, key: string): PdfValue | undefined {
  for (const value of file.list(node.dict.get('A'))) {
    const attributes = file.dict(value)
    if (nameOf(attributes?.get('O')) === 'Table' && attributes?.has(key)) return attributes.get(key)
  }
  return undefined
}

function rowsOf(node: StructureNode): StructureNode[] {
  return node.kids.flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.type === 'Table' ? [] : rowsOf(kid)))
}
