import type PptxGenJS from 'pptxgenjs'
import type { ChartDrawing } from '#document/tree/tree.ts'
import type { Box } from './geometry.ts'
import type { PptxWriter } from './PptxWriter.ts'
import { drawOn } from './shapes/drawOn.ts'
import { groupXml } from './shapes/groupXml.ts'
import { legendHeight, legendParts } from './shapes/legendParts.ts'

/** The legend of charts that stand beside each other, apart from them. A group that is named by what it says. */
export const addLegend = (writer: PptxWriter, slide: PptxGenJS.Slide, chart: ChartDrawing, box: Box): void => {
  if (legendHeight(writer, chart, box.w) === 0) return
  const labels = [chart.unit.trim(), ...chart.series.map(({ label }) => label)].filter(Boolean).join(', ')
  drawOn(writer, slide, (key) =>
    groupXml(writer, { name: labels, alt: labels, box }, legendParts(writer, chart, box), key),
  )
}
