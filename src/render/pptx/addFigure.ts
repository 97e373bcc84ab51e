import type PptxGenJS from 'pptxgenjs'
import { text } from '#document/tree/nodes.ts'
import type { Drawing, FigureNode, Inline } from '#document/tree/tree.ts'
import { rasterise } from '../docx/pictures.ts'
import { drawingToSvg } from '../drawings/drawingToSvg.ts'
import { fitDrawing } from '../slides/figureRoom.ts'
import { captionHeight, dataWidth, figureWidth } from '../slides/heights.ts'
import { addChart, isNative } from './addChart.ts'
import { addTable } from './addTable.ts'
import { addText } from './addText.ts'
import type { Box } from './geometry.ts'
import { placed } from './geometry.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { paragraphRuns } from './texts.ts'

/** As large as it may be in its box, in the middle of it. */
export const fitted = (box: Box, width: number, height: number): Box => {
  const scale = Math.min(box.w / width, box.h / height)
  const [w, h] = [width * scale, height * scale]
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }
}

/** A drawing that PowerPoint has no chart for: the same picture as in print, drawn for its room. */
const addDrawing = async (writer: PptxWriter, slide: PptxGenJS.Slide, drawing: Drawing, box: Box, alt: string) => {
  const { theme, tree } = writer
  const { maxWidth, wantedHeight } = fitDrawing(drawing, theme, box.w, box.h)
  const { language, hiddenSymbol } = tree
  const options = { title: '', description: '', theme, language, hiddenSymbol, maxWidth, wantedHeight }
  const { svg, width, height } = drawingToSvg(drawing, options)
  const { data } = await rasterise(svg, width, height)
  const at = fitted(box, width, height)
  slide.addImage({ ...placed(at), data: `image/png;base64,${data.toString('base64')}`, altText: alt })
}

const captionOf = (node: FigureNode): Inline[] => [
  ...(node.number ? text(`${node.number}. `).map((inline) => ({ ...inline, bold: true as const })) : []),
  ...node.caption,
]
/** Lines to compare with are said in words: a chart of PowerPoint's has none. */
const linesOf = ({ drawing }: FigureNode): Inline[] => {
  const lines = isNative(drawing) ? [...(drawing.target ? [drawing.target] : []), ...(drawing.comparisons ?? [])] : []
  return lines.length > 0 ? text(` (${lines.map(({ label }) => label).join(', ')})`) : []
}

/** A figure fills its box: the chart, its caption under it, its data beside it. */
export const addFigure = async (writer: PptxWriter, slide: PptxGenJS.Slide, node: FigureNode, box: Box) => {
  const { colours } = writer.theme
  const w = figureWidth(node, box.w)
  const caption = [...captionOf(node), ...linesOf(node)]
  const below = caption.length > 0 ? captionHeight(node, w) + 4 : 0
  const noted = node.data ? 0 : notesHeight(node)
  const own = { ...box, w, h: box.h - below - noted }
  if (isNative(node.drawing)) addChart(writer, slide, node.drawing, own, node.alt)
  else await addDrawing(writer, slide, node.drawing, own, node.alt)
  if (caption.length > 0) {
    const runs = paragraphRuns(writer, caption, { fontSize: 13, color: hex(colours.ink) })
    addText(writer, slide, runs, { ...box, w, y: box.y + own.h + 2, h: below })
  }
  if (noted) addTableNotes(writer, slide, node, { ...box, y: box.y + box.h - noted, h: noted })
  const { data } = node
  if (!data) return
  const beside = { x: box.x + w + 28, y: box.y, w: dataWidth(box.w), h: box.h - notesHeight(data) }
  addTable(writer, slide, { ...data, caption: [] }, beside, 16, node.caption)
  addTableNotes(writer, slide, data, { ...beside, y: beside.y + beside.h, h: notesHeight(data) })
}

const noteType = 11
export const notesHeight = ({ notes = [] }: { notes?: Inline[][] }): number =>
  notes.length > 0
    ? Math.min(
        120,
        notes.reduce((sum, note) => sum + (JSON.stringify(note).length > 110 ? 2 : 1) * 15, 6),
      )
    : 0

export const addTableNotes = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  { notes = [] }: { notes?: Inline[][] },
  box: Box,
) => {
  const look = { fontSize: noteType, color: hex(writer.theme.colours.muted) }
  addText(
    writer,
    slide,
    notes.flatMap((note) => paragraphRuns(writer, note, { ...look, paraSpaceAfter: 2 })),
    box,
  )
}
