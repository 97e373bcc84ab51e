import type { Series } from '../../document/tree.ts'
import { textWidth } from '../textWidth.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { wrapText } from './wrapText.ts'

const size = 9
const swatch = 22

/** What each series looks like, in rows as wide as the drawing. */
export const legend = (
  series: Series[],
  width: number,
  pen: Pen,
  mark: (index: number, x: number, y: number) => string,
): Drawn => {
  if (series.length < 2) return { body: '', width: 0, height: 0 }
  let x = 0
  let y = 0
  let tallest = 0
  const body = series.map(({ label }, index) => {
    const rows = wrapText(label, width - swatch, size, pen.language)
    const wide = swatch + Math.max(...rows.map((row) => textWidth(row, size)))
    if (x > 0 && x + wide > width) {
      x = 0
      y += tallest + 3
      tallest = 0
    }
    const drawn = mark(index, x, y + size * 0.6) + lines(rows, x + swatch, y, { size, fill: pen.colours.ink })
    x += wide + 18
    tallest = Math.max(tallest, rows.length * size * lineHeight)
    return drawn
  })
  return { body: body.join(''), width, height: y + tallest + 12 }
}
