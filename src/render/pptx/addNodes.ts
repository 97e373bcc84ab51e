import type PptxGenJS from 'pptxgenjs'
import type { DocumentNode } from '#document/tree/tree.ts'
import { heightOf } from '../slides/heights.ts'
import { addCallout } from './addCallout.ts'
import { addFigure } from './addFigure.ts'
import { addKeywords } from './addKeywords.ts'
import { addPicture } from './addPicture.ts'
import { addText } from './addText.ts'
import { addTitledTable } from './addTitledTable.ts'
import { rowLegend } from './chartRow.ts'
import type { Box } from './geometry.ts'
import { nodeRuns } from './nodeRuns.ts'
import type { PptxWriter } from './PptxWriter.ts'
import { flat, isText, piecesOf } from './pieces.ts'

const gap = { down: 12, across: 24 }
type Slide = PptxGenJS.Slide

/** Nodes from the top of a box down; what can fill the room that the text leaves does. `legend`: see `rowLegend`. */
export const addNodes = async (
  writer: PptxWriter,
  slide: Slide,
  nodes: DocumentNode[],
  box: Box,
  size: number,
  legend?: number,
): Promise<void> => {
  const pieces = piecesOf(nodes, box.w, size)
  const apart = gap.down * (pieces.length - 1)
  const fixed = pieces.reduce((sum, piece) => sum + (piece.grows ? 0 : piece.height), apart)
  const growing = pieces.filter((piece) => piece.grows)
  const wanted = growing.reduce((sum, { height }) => sum + height, 0)
  const room = Math.max(0, box.h - fixed)
  let y = box.y
  for (const piece of pieces) {
    const share = growing.length === 1 ? room : room * (wanted > 0 ? piece.height / wanted : 1 / growing.length)
    const last = piece === pieces.at(-1)
    const h = piece.grows ? share : last ? Math.max(piece.height, box.y + box.h - y) : piece.height
    await addPiece(writer, slide, piece.nodes, { ...box, y, h }, size, legend)
    y += h + gap.down
  }
}

const addPiece = async (
  writer: PptxWriter,
  slide: Slide,
  nodes: DocumentNode[],
  box: Box,
  size: number,
  legend?: number,
) => {
  const [node] = nodes
  if (!node) return
  if (isText(node)) {
    const runs = nodes.flatMap((one) => nodeRuns(writer, one, size))
    return addText(writer, slide, runs, box)
  }
  switch (node.type) {
    case 'table':
      return addTitledTable(writer, slide, node, box, size)
    case 'figure':
      return addFigure(writer, slide, node, box, legend)
    case 'image':
      return addPicture(writer, slide, node, box)
    case 'callout': {
      const own = heightOf([node], box.w, size, () => 0)
      return addCallout(writer, slide, node, { ...box, h: Math.min(box.h, own) }, size)
    }
    case 'list':
      return addKeywords(writer, slide, node, box)
    case 'group': {
      const w = (box.w - gap.across * (node.columns.length - 1)) / node.columns.length
      const level = rowLegend(writer, node.columns, w)
      for (const [at, column] of node.columns.entries())
        await addNodes(writer, slide, flat(column), { ...box, x: box.x + at * (w + gap.across), w }, size, level)
      return
    }
    default:
      return
  }
}
