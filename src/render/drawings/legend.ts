import { textWidth } from '../textWidth.ts'
import { type Chart, chartSize } from './chartAxis.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { type DrawnLine, referenceLines } from './referenceLines.ts'
import { targetLine } from './targetLine.ts'
import { tickText } from './valueText.ts'
import { wrapText } from './wrapText.ts'

const size = 9
const swatch = 22

/** What a look means; `mark` draws it from `x` on, some 18 points wide, with its middle at `y`. */
export type LegendEntry = { label: string; mark: (x: number, y: number) => string }

/**
 * The series and the lines of a chart. One series alone is what the caption says, and has no entry; nothing where another
 * legend stands for it.
 */
export const legend = (chart: Chart, pen: Pen, mark: (index: number, x: number, y: number) => string): Drawn => {
  const width = Math.min(pen.maxWidth, chartSize.widest)
  if (pen.bare) return legendRows([], width, pen)
  const { series, decimals } = chart
  const across = referenceLines(chart)
  const entries =
    series.length > 1
      ? series.map(({ label }, index): LegendEntry => ({ label, mark: (x, y) => mark(index, x, y) }))
      : []
  for (const line of across)
    entries.push({
      label: lineLabel(line, decimals, pen),
      mark: (x, y) => targetLine({ from: x, to: x + 18, at: y }, [], pen, line.dash),
    })
  return legendRows(entries, width, pen)
}

/** Entries with their marks, in rows as wide as the drawing, and the room below them. */
export const legendRows = (entries: LegendEntry[], width: number, pen: Pen): Drawn => {
  let x = 0
  let y = 0
  let tallest = 0
  const body = entries.map(({ label, mark }) => {
    const rows = wrapText(label, width - swatch, size, pen.language)
    const wide = swatch + Math.max(...rows.map((row) => textWidth(row, size)))
    if (x > 0 && x + wide > width) {
      x = 0
      y += tallest + 3
      tallest = 0
    }
    const middle = y + size * 0.6
    const drawn = mark(x, middle) + lines(rows, x + swatch, y, { size, fill: pen.colours.ink })
    x += wide + 16
    tallest = Math.max(tallest, rows.length * size * lineHeight)
    return drawn
  })
  return { body: body.join(''), width, height: entries.length > 0 ? y + tallest + 12 : 0 }
}

const lineLabel = ({ label, value }: DrawnLine, decimals: number, { language }: Pen) => {
  const shown = tickText(value, Number.isInteger(value) ? 0 : decimals, language)
  return label.includes(shown) ? label : `${label}: ${shown}`
}
