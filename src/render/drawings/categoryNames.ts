import { textWidth } from '../textWidth.ts'
import { chartSize } from './chartAxis.ts'
import type { Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { moved } from './svg.ts'
import { wrapText } from './wrapText.ts'

const size = chartSize.text
/** Narrower than this a word that does not fit is better turned than taken apart. */
const narrow = 34
/** A name that is turned is as long as this before it takes a second line, and longer only where it must. */
const longest = [72, 110, 160]

const turnedRows = (name: string, slot: number, language: Pen['language']): string[] => {
  const most = Math.max(1, Math.floor(slot / (size * lineHeight)))
  const tries = longest.map((width) => wrapText(name, width, size, language))
  return tries.find((rows) => rows.length <= most) ?? [name]
}

/** The names under a chart, each in the middle of its `slot`: in lines, or turned where there is too little room. */
export const categoryNames = (
  names: string[],
  slot: number,
  { colours, language }: Pen,
): { height: number; draw: (index: number, middle: number, y: number) => string } => {
  const wide = Math.max(0, ...names.flatMap((name) => name.split(/\s/)).map((word) => textWidth(word, size)))
  const turned = slot < narrow && wide > slot - 4
  const all = names.map((name) =>
    turned ? turnedRows(name, slot, language) : wrapText(name, slot - 4, size, language),
  )
  const height = Math.max(
    0,
    ...all.map((rows) =>
      turned ? Math.max(0, ...rows.map((row) => textWidth(row, size))) : rows.length * size * lineHeight,
    ),
  )
  return {
    height,
    draw: (index, middle, y) => {
      const rows = all[index] ?? []
      if (!turned) return lines(rows, middle, y, { size, fill: colours.ink, anchor: 'middle' })
      // Read from below, with their ends at the axis.
      const across = -(rows.length * size * lineHeight) / 2
      const body = lines(rows, 0, across, { size, fill: colours.ink, anchor: 'end' })
      return moved(middle, y, body, true)
    },
  }
}
