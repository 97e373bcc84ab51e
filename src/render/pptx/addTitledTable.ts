import type PptxGenJS from 'pptxgenjs'
import type { TableNode } from '#document/tree/tree.ts'
import { tableType } from '../slides/heights.ts'
import { addTable } from './addTable.ts'
import { addTableNotes, notesHeight } from './addTableNotes.ts'
import { addText } from './addText.ts'
import type { Box } from './geometry.ts'
import type { PptxWriter } from './PptxWriter.ts'
import { paragraphRuns } from './paragraphRuns.ts'

/** A table between its caption and what explains it. */
export const addTitledTable = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  node: TableNode,
  box: Box,
  size: number,
): void => {
  const below = notesHeight(node)
  const above = node.caption.length > 0 || node.number ? 26 : 0
  const label = node.number ? [{ type: 'text' as const, text: `${node.number}. `, bold: true as const }] : []
  const caption = paragraphRuns(writer, [...label, ...node.caption], { fontSize: 14, bold: true })
  addText(writer, slide, caption, { ...box, h: above })
  const own = { ...box, y: box.y + above, h: box.h - below - above }
  addTable(writer, slide, node, own, Math.round(size * tableType))
  addTableNotes(writer, slide, node, { ...box, y: box.y + box.h - below, h: below })
}
