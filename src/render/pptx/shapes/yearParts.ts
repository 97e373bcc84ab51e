import type { Pen } from '../../drawings/Drawn.ts'
import { marker, type YearPlan } from '../../drawings/placeYearWheel.ts'
import { boxOn, type OnSlide } from './onSlide.ts'
import { ringShape } from './ringShape.ts'
import type { Part, Shape } from './Shape.ts'
import { wordSizes } from './wordSize.ts'

/** Twelve months around, their marks, and the list of what they mean. */
export const yearParts = ({ cx, cy, months, marks, rows }: YearPlan, place: OnSlide, { colours }: Pen): Part[] => {
  const size = (points: number) => points * place.scale
  const ring = months.map(({ name, edge, fill, at }): Shape => {
    const style = { text: name, size: size(9), bold: true as const, colour: colours.onPrimary }
    return {
      ...ringShape({ edge, cx, cy, words: at }, place, style),
      fill,
      line: { colour: colours.paper, width: 1.5 },
    }
  })
  const around = marks.map(
    ({ number, at: [x, y] }): Shape => ({
      kind: 'shape',
      name: String(number),
      form: 'ellipse',
      ...boxOn(place, { x: x - marker, y: y - marker, width: 2 * marker, height: 2 * marker }),
      fill: colours.paper,
      line: { colour: colours.accent, width: 1.5 },
      words: {
        align: 'ctr',
        anchor: 'ctr',
        oneLine: true,
        paragraphs: [{ text: String(number), size: size(7), bold: true, colour: colours.accent }],
      },
    }),
  )
  const texts = ({ number, text }: YearPlan['rows'][number]) => ({ text: `${number}. ${text}`, size: size(9) })
  const shares = wordSizes(
    rows.map((row) => ({ width: row.width * place.scale, height: size(row.height), texts: [texts(row)] })),
  )
  const list = rows.map(
    (row, at): Shape => ({
      kind: 'shape',
      name: `${row.number}. ${row.text}`,
      form: 'rect',
      ...boxOn(place, row),
      words: {
        align: 'l',
        anchor: 't',
        paragraphs: [
          {
            text: row.text,
            size: size(9) * (shares[at] ?? 1),
            colour: colours.ink,
            lead: { text: `${row.number}. `, colour: colours.accent },
          },
        ],
      },
    }),
  )
  return [...ring, ...around, ...list]
}
