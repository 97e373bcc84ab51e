import { textWidth } from '../textWidth.ts'
import { type Chart, chartSize } from './chartAxis.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { targetLine } from './targetLine.ts'
import { tickText } from './valueText.ts'
import { wrapText } from './wrapText.ts'

const size = 9
const swatch = 22

/** The series and the target, each with its mark, in rows as wide as the drawing. Nothing where there is one series only. */
export const legend = (chart: Chart, pen: Pen, mark: (index: number, x: number, y: number) => string): Drawn => {
  const width = Math.min(pen.maxWidth, chartSize.widest)
  const entries = chart.series.length > 1 || chart.target ? chart.series.map(({ label }) => label) : []
  if (chart.target) entries.push(targetLabel(chart.target, chart.decimals, pen))
  let x = 0
  let y = 0
  let tallest = 0
  const body = entries.map((label, index) => {
    const rows = wrapText(label, width - swatch, size, pen.language)
    const wide = swatch + Math.max(...rows.map((row) => textWidth(row, size)))
    if (x > 0 && x + wide > width) {
      x = 0
      y += tallest + 3
      tallest = 0
    }
    const middle = y + size * 0.6
    const own =
      index < chart.series.length ? mark(index, x, middle) : targetLine({ from: x, to: x + 18, at: middle }, [], pen)
    const drawn = own + lines(rows, x + swatch, y, { size, fill: pen.colours.ink })
    x += wide + 16
    tallest = Math.max(tallest, rows.length * size * lineHeight)
    return drawn
  })
  return { body: body.join(''), width, height: entries.length > 0 ? y + tallest + 12 : 0 }
}

const targetLabel = ({ label, value }: { label: string; value: number }, decimals: number, { language }: Pen) => {
  const shown = tickText(value, Number.isInteger(value) ? 0 : decimals, language)
  return label.includes(shown) ? label : `${label}: ${shown}`
}
