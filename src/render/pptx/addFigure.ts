import type PptxGenJS from 'pptxgenjs'
import { text } from '#document/tree/nodes.ts'
import type { FigureNode, Inline } from '#document/tree/tree.ts'
import { captionHeight, dataWidth, figureWidth } from '../slides/heights.ts'
import { addDrawing } from './addDrawing.ts'
import { addTable } from './addTable.ts'
import { addTableNotes, notesHeight } from './addTableNotes.ts'
import { addText } from './addText.ts'
import type { Box } from './geometry.ts'
import { nativeCharts } from './nativeChart.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { paragraphRuns } from './paragraphRuns.ts'

const captionOf = (node: FigureNode): Inline[] => [
  ...(node.number ? text(`${node.number}. `).map((inline) => ({ ...inline, bold: true as const })) : []),
  ...node.caption,
]
/** Lines to compare with are said in words: a chart of PowerPoint's has none. */
const linesOf = ({ drawing }: FigureNode): Inline[] => {
  const lines = nativeCharts(drawing).flatMap(({ target, comparisons = [] }) => [
    ...(target ? [target] : []),
    ...comparisons,
  ])
  const labels = [...new Set(lines.map(({ label }) => label))]
  return labels.length > 0 ? text(` (${labels.join(', ')})`) : []
}

const apart = 8

/** A figure fills its box: the drawing, its caption under it, its data beside it. */
export const addFigure = async (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  node: FigureNode,
  box: Box,
  legend?: number,
) => {
  const { colours } = writer.theme
  const w = figureWidth(node, box.w)
  const caption = [...captionOf(node), ...linesOf(node)]
  const below = caption.length > 0 ? captionHeight(node, w) + apart : 0
  const noted = node.data ? 0 : notesHeight(node)
  const own = { ...box, w, h: box.h - below - noted }
  await addDrawing(writer, slide, node, own, legend)
  if (caption.length > 0) {
    const runs = paragraphRuns(writer, caption, { fontSize: 13, color: hex(colours.ink) })
    addText(writer, slide, runs, { ...box, w, y: box.y + own.h + apart, h: below - apart })
  }
  if (noted) addTableNotes(writer, slide, node, { ...box, y: box.y + box.h - noted, h: noted })
  const { data } = node
  if (!data) return
  const beside = { x: box.x + w + 28, y: box.y, w: dataWidth(box.w), h: box.h - notesHeight(data) }
  addTable(writer, slide, { ...data, caption: [] }, beside, 16, node.caption)
  addTableNotes(writer, slide, data, { ...beside, y: beside.y + beside.h, h: notesHeight(data) })
}
