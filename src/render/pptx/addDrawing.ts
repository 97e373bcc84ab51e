import type PptxGenJS from 'pptxgenjs'
import type { ChartDrawing, FigureNode } from '#document/tree/tree.ts'
import { rasterise } from '../docx/pictures.ts'
import { drawingToSvg } from '../drawings/drawingToSvg.ts'
import { fitDrawing } from '../slides/figureRoom.ts'
import { addChart } from './addChart.ts'
import { addLegend } from './addLegend.ts'
import { addPanels } from './addPanels.ts'
import { type Box, fitted, placed } from './geometry.ts'
import { nativeChart } from './nativeChart.ts'
import type { PptxWriter } from './PptxWriter.ts'
import { addShapes } from './shapes/addShapes.ts'

/** The same picture as in print, drawn for its room. */
const addDrawn = async (writer: PptxWriter, slide: PptxGenJS.Slide, { drawing, alt }: FigureNode, box: Box) => {
  const { theme, tree } = writer
  const { maxWidth, wantedHeight } = fitDrawing(drawing, theme, box.w, box.h)
  const { language, hiddenSymbol } = tree
  const options = { title: '', description: '', theme, language, hiddenSymbol, maxWidth, wantedHeight }
  const { svg, width, height } = drawingToSvg(drawing, options)
  const { data } = await rasterise(svg, width, height)
  const at = fitted(box, width, height)
  slide.addImage({ ...placed(at), data: `image/png;base64,${data.toString('base64')}`, altText: alt })
}

/** Beside another chart its legend stands above it, in the height that the highest of them has. */
const addLevel = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  chart: ChartDrawing,
  { h, ...box }: Box,
  alt: string,
  legend: number,
) => {
  addLegend(writer, slide, { ...chart, unit: '' }, { ...box, h: legend })
  addChart(writer, slide, chart, { ...box, y: box.y + legend, h: h - legend }, alt, 'beside')
}

/**
 * Charts are charts of PowerPoint's own, several small ones for a figure of several; steps, levels and wheels are shapes
 * with their words in them. What is left is a system of coordinates that only its own block can read: a picture.
 */
export const addDrawing = async (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  node: FigureNode,
  box: Box,
  legend?: number,
): Promise<void> => {
  const { drawing, alt } = node
  const chart = nativeChart(drawing)
  if (chart && legend !== undefined) return addLevel(writer, slide, chart, box, alt, legend)
  if (chart) return addChart(writer, slide, chart, box, alt)
  if (drawing.kind === 'panels' && drawing.panels.every((panel) => nativeChart(panel.chart)))
    return addPanels(writer, slide, drawing, box, node)
  if (!addShapes(writer, slide, node, box)) await addDrawn(writer, slide, node, box)
}
