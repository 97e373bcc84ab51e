import type PptxGenJS from 'pptxgenjs'
import { type MeasuredValue, missing } from '#document/answer/value.ts'
import { formatValue, speakValue } from '#document/text/swedish.ts'
import type { ChartDrawing, Drawing, FigureNode } from '#document/tree/tree.ts'
import { wrapText } from '../drawings/wrapText.ts'
import { addChart } from './addChart.ts'
import { addLegend } from './addLegend.ts'
import { addText } from './addText.ts'
import type { Box } from './geometry.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { panelGrid } from './panelGrid.ts'
import { lineRuns } from './paragraphRuns.ts'
import { drawOn } from './shapes/drawOn.ts'
import { closeGroup, openGroup } from './shapes/groupXml.ts'
import { legendHeight } from './shapes/legendParts.ts'

type Panels = Extract<Drawing, { kind: 'panels' }>
const name = 12

/** What a small chart shows, for who does not see it: its name and its figures, and why one is not there. */
const inWords = ({ tree: { language } }: PptxWriter, label: string, chart: ChartDrawing): string => {
  const { categories, decimals, unit, series } = chart
  const spoken = (value: MeasuredValue = missing()) =>
    value.kind === 'number' ? formatValue(value, { decimals, unit, language }) : speakValue(value, language)
  const sentences = series.map((one) => {
    const figures = categories.map((category, at) => `${category} ${spoken(one.values[at])}`)
    return `${[label, one.label].filter(Boolean).join(', ')}: ${figures.join(', ')}`
  })
  return `${sentences.join('. ')}.`
}

/** Small charts in rows, each under its name and with its figures behind it, under one legend. */
export const addPanels = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  { panels }: Panels,
  box: Box,
  { alt }: FigureNode,
): void => {
  const first = panels[0]?.chart
  if (!first) return
  const above = legendHeight(writer, first, box.w)
  const { places, width } = panelGrid(panels.length, { ...box, y: box.y + above, h: box.h - above })
  const lines = Math.max(...panels.map(({ label }) => wrapText(label, width / 1.05, name).length))
  const head = lines * name * 1.25 + 3
  const named = { name: panels.map(({ label }) => label).join(', '), alt, box }
  drawOn(writer, slide, (key) => openGroup(named, key))
  addLegend(writer, slide, first, { ...box, h: above })
  panels.forEach(({ label, chart }, at) => {
    const { x, y, w, h } = places[at] ?? box
    const style = { fontSize: name, bold: true, color: hex(writer.theme.colours.ink) }
    addText(writer, slide, lineRuns(writer, label, style), { x, y, w, h: head }, { valign: 'bottom' })
    addChart(writer, slide, chart, { x, y: y + head, w, h: h - head }, inWords(writer, label, chart), 'small')
  })
  drawOn(writer, slide, () => closeGroup)
}
