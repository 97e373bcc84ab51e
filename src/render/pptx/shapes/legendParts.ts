import type { ChartDrawing } from '#document/tree/tree.ts'
import { textWidth } from '../../textWidth.ts'
import { seriesColours } from '../chartLook.ts'
import type { Box } from '../geometry.ts'
import type { PptxWriter } from '../PptxWriter.ts'
import type { Part } from './Shape.ts'

const size = 12
const row = 18
const swatch = { w: 14, h: 9, gap: 6 }

type Entry = { label: string; colour?: string; x: number; y: number; w: number }

/** The unit, and the series where they are more than one, in rows as wide as the box. */
const entriesOf = (writer: PptxWriter, { unit, series }: ChartDrawing, width: number): Entry[] => {
  const colours = seriesColours(writer, series.length)
  const all = [
    ...(unit.trim() ? [{ label: unit.trim() }] : []),
    ...(series.length > 1 ? series.map(({ label }, at) => ({ label, colour: colours[at] ?? '' })) : []),
  ]
  let [x, y] = [0, 0]
  return all.map((entry) => {
    const before = 'colour' in entry ? swatch.w + swatch.gap : 0
    const w = Math.min(width - before, textWidth(entry.label, size) * 1.12 + 6)
    if (x > 0 && x + before + w > width) [x, y] = [0, y + row]
    const own = { ...entry, x: x + before, y, w }
    x += before + w + 14
    return own
  })
}

/** How much room the legend of small charts takes above them. */
export const legendHeight = (writer: PptxWriter, chart: ChartDrawing, width: number): number => {
  const last = entriesOf(writer, chart, width).at(-1)
  return last ? last.y + row + 4 : 0
}

/** One legend for several charts, in their colours and patterns. */
export const legendParts = (writer: PptxWriter, chart: ChartDrawing, box: Box): Part[] => {
  const { ink, muted } = writer.theme.colours
  let order = 0
  return entriesOf(writer, chart, box.w).flatMap(({ label, colour, x, y, w }): Part[] => {
    const words = {
      align: 'l' as const,
      anchor: 'ctr' as const,
      paragraphs: [{ text: label, size, colour: colour ? ink : muted }],
    }
    const field: Part = { kind: 'shape', name: label, form: 'rect', x: box.x + x, y: box.y + y, w, h: row, words }
    if (!colour) return [field]
    const striped = chart.kind === 'bars' && order % 3 === 1
    order += 1
    const at = { x: box.x + x - swatch.w - swatch.gap, y: box.y + y + (row - swatch.h) / 2, w: swatch.w, h: swatch.h }
    return [{ kind: 'shape', name: label, form: 'rect', ...at, fill: colour, ...(striped ? { striped } : {}) }, field]
  })
}
