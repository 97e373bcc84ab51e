import type { Drawing, Language } from '#document/tree/tree.ts'
import type { Pen } from './Drawn.ts'
import { lineHeight } from './label.ts'
import { polar } from './polar.ts'
import { type Edge, ringPart } from './ring.ts'
import { secondFill } from './secondFill.ts'
import { wrapText } from './wrapText.ts'

type Wheel = Extract<Drawing, { kind: 'yearWheel' }>
const outer = 100
const inner = 68
export const marker = 6.5
const names: Record<Language, string[]> = {
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

type Point = [x: number, y: number]
export type YearPlan = {
  cx: number
  cy: number
  width: number
  height: number
  months: { name: string; edge: Edge; fill: string; at: Point }[]
  marks: { number: number; at: Point }[]
  /** The list that explains the marks: the number's end is at `x` + 14, its words begin at `x` + 20. */
  rows: { number: number; text: string; lines: string[]; x: number; y: number; width: number; height: number }[]
}

/** What happens in several months is one thing with one number; twice in a month it is marked once. */
const recurring = (events: Wheel['events'], offset: (month: number) => number) => {
  const seen = new Map<string, Set<number>>()
  for (const { label, month } of events.toSorted((a, b) => offset(a.month) - offset(b.month)))
    seen.set(label, (seen.get(label) ?? new Set()).add(((((month - 1) % 12) + 12) % 12) + 1))
  return [...seen].map(([label, inMonths], index) => ({ number: index + 1, label, months: [...inMonths] }))
}
type Listed = ReturnType<typeof recurring>

/** Marks of a month, three beside each other, further rows of them farther out. */
const marksOf = (numbers: number[], month: number, reach: number): YearPlan['marks'] =>
  numbers.map((number, order) => {
    const row = Math.floor(order / 3)
    const inRow = Math.min(3, numbers.length - row * 3)
    const angle = month * 30 + 15 + ((order % 3) - (inRow - 1) / 2) * 8.5
    return { number, at: polar(reach, reach, outer + 4 + marker + row * (2 * marker + 2), angle) }
  })

/** The list stands beside the wheel when it is about as tall, else below it in two columns. */
const listOf = (listed: Listed, reach: number, { maxWidth, language }: Pen) => {
  const beside = maxWidth - 2 * reach - 24 >= 150 && listed.length <= 16
  const width = beside ? Math.min(230, maxWidth - 2 * reach - 24) : (maxWidth - 24) / 2
  const rows = listed.map(({ number, months, label }) => {
    const text = `${months.map((month) => names[language][month - 1] ?? '').join(', ')}: ${label}`
    const lines = wrapText(text, width - 22, 9, language)
    return { number, text, lines, width, height: lines.length * 9 * lineHeight + 3 }
  })
  const total = rows.reduce((sum, { height }) => sum + height, 0)
  const first = beside ? Math.max(0, reach - total / 2) : 2 * reach + 14
  let [x, y, lowest] = [beside ? 2 * reach + 24 : 0, first, first]
  const placed = rows.map((row) => {
    if (!beside && x === 0 && y - first >= total / 2) [x, y] = [width + 24, first]
    const own = { ...row, x, y }
    y += row.height
    lowest = Math.max(lowest, y)
    return own
  })
  return { beside, rows: placed, lowest, right: x + width }
}

/** Twelve months as a ring, numbered marks outside it, and the list that explains them. */
export const placeYearWheel = ({ startMonth, events }: Wheel, pen: Pen): YearPlan => {
  const offset = (month: number) => (((month - startMonth) % 12) + 12) % 12
  const listed = recurring(events, offset)
  const inMonths = Array.from({ length: 12 }, (_, at) =>
    listed.flatMap(({ number, months }) => (months.some((month) => offset(month) === at) ? [number] : [])),
  )
  const reach = outer + 4 + Math.ceil(Math.max(...inMonths.map(({ length }) => length)) / 3) * (2 * marker + 2)
  const { beside, rows, lowest, right } = listOf(listed, reach, pen)
  // The wheel is in the middle of the page where its list stands below; the list keeps its columns.
  const shift = beside ? 0 : Math.round(Math.max(0, (pen.maxWidth - 2 * reach) / 2))
  const moved = ([x, y]: Point): Point => [x + shift, y]
  return {
    cx: reach + shift,
    cy: reach,
    width: beside ? right : pen.maxWidth,
    height: beside ? Math.max(2 * reach, lowest) : Math.max(lowest, shift > 0 ? 0 : 2 * reach),
    months: inMonths.map((_, at) => ({
      name: names[pen.language][(startMonth - 1 + at) % 12] ?? '',
      edge: ringPart(inner, outer, at * 30, at * 30 + 30),
      fill: at % 2 === 0 ? pen.colours.primary : secondFill(pen),
      at: moved(polar(reach, reach, (inner + outer) / 2, at * 30 + 15)),
    })),
    marks: inMonths.flatMap((numbers, month) =>
      marksOf(numbers, month, reach).map(({ number, at }) => ({ number, at: moved(at) })),
    ),
    rows,
  }
}
