import type { Drawing, Language } from '#document/tree/tree.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { polar } from './polar.ts'
import { secondFill } from './secondFill.ts'
import { el, path } from './svg.ts'
import { wrapText } from './wrapText.ts'

const outer = 100
const inner = 68
const marker = 6.5
const names: Record<Language, string[]> = {
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

const sector = (cx: number, cy: number, from: number, to: number, fill: string, stroke: string) =>
  path(
    [
      'M',
      ...polar(cx, cy, outer, from),
      'A',
      outer,
      outer,
      0,
      0,
      1,
      ...polar(cx, cy, outer, to),
      'L',
      ...polar(cx, cy, inner, to),
      'A',
      inner,
      inner,
      0,
      0,
      0,
      ...polar(cx, cy, inner, from),
      'Z',
    ],
    { fill, stroke, 'stroke-width': 1.5 },
  )

type Wheel = Extract<Drawing, { kind: 'yearWheel' }>
/** What happens in several months is one thing with one number; twice in a month it is marked once. */
const recurring = (events: Wheel['events'], offset: (month: number) => number) => {
  const seen = new Map<string, Set<number>>()
  for (const { label, month } of events.toSorted((a, b) => offset(a.month) - offset(b.month)))
    seen.set(label, (seen.get(label) ?? new Set()).add(((((month - 1) % 12) + 12) % 12) + 1))
  return [...seen].map(([label, inMonths], index) => ({ number: index + 1, label, months: [...inMonths] }))
}

/** Twelve months as a ring; events are numbered marks outside it, explained in a list beside or below it. */
export const yearWheel = ({ startMonth, events }: Wheel, pen: Pen): Drawn => {
  const { colours, language } = pen
  const months = names[language]
  const offset = (month: number) => (((month - startMonth) % 12) + 12) % 12
  const listed = recurring(events, offset)
  const sorted = listed
    .flatMap((event) => event.months.map((month) => ({ number: event.number, month })))
    .sort((a, b) => offset(a.month) - offset(b.month) || a.number - b.number)
  const most = Math.max(0, ...months.map((_, month) => sorted.filter((event) => offset(event.month) === month).length))
  const reach = outer + 4 + Math.ceil(most / 3) * (2 * marker + 2)
  const cx = reach
  const cy = reach
  const body: string[] = []
  months.forEach((_, at) => {
    const month = (startMonth - 1 + at) % 12
    body.push(sector(cx, cy, at * 30, at * 30 + 30, at % 2 === 0 ? colours.primary : secondFill(pen), colours.paper))
    const [x, y] = polar(cx, cy, (inner + outer) / 2, at * 30 + 15)
    body.push(
      lines([months[month] ?? ''], x, y - 5.5, { size: 9, weight: 600, fill: colours.onPrimary, anchor: 'middle' }),
    )
  })
  const seen = new Map<number, number>()
  for (const event of sorted) {
    const month = offset(event.month)
    const order = seen.get(month) ?? 0
    seen.set(month, order + 1)
    const inRow = Math.min(
      3,
      sorted.filter((other) => offset(other.month) === month).length - Math.floor(order / 3) * 3,
    )
    const angle = month * 30 + 15 + ((order % 3) - (inRow - 1) / 2) * 8.5
    const [x, y] = polar(cx, cy, outer + 4 + marker + Math.floor(order / 3) * (2 * marker + 2), angle)
    body.push(
      el('circle', { cx: x, cy: y, r: marker, fill: colours.paper, stroke: colours.accent, 'stroke-width': 1.2 }),
    )
    body.push(lines([String(event.number)], x, y - 4, { size: 7, weight: 600, fill: colours.accent, anchor: 'middle' }))
  }
  // The list stands beside the wheel when it is about as tall, else below it in two columns.
  const beside = pen.maxWidth - 2 * reach - 24 >= 150 && listed.length <= 16
  const width = beside ? Math.min(230, pen.maxWidth - 2 * reach - 24) : (pen.maxWidth - 24) / 2
  const rows = listed.map((event) => ({
    number: event.number,
    text: wrapText(
      `${event.months.map((month) => months[month - 1] ?? '').join(', ')}: ${event.label}`,
      width - 22,
      9,
      language,
    ),
  }))
  const heightOf = (row: (typeof rows)[number]) => row.text.length * 9 * lineHeight + 3
  const total = rows.reduce((sum, row) => sum + heightOf(row), 0)
  const left = beside ? 2 * reach + 24 : 0
  const first = beside ? Math.max(0, cy - total / 2) : 2 * reach + 14
  let y = first
  let x = left
  let lowest = first
  for (const row of rows) {
    if (!beside && x === 0 && y - first >= total / 2) {
      x = width + 24
      y = first
    }
    body.push(lines([String(row.number)], x + 14, y, { size: 9, weight: 600, fill: colours.accent, anchor: 'end' }))
    body.push(lines(row.text, x + 20, y, { size: 9, fill: colours.ink }))
    y += heightOf(row)
    lowest = Math.max(lowest, y)
  }
  const shift = beside ? 0 : Math.max(0, (pen.maxWidth - 2 * reach) / 2)
  const ring = beside ? body.join('') : body.join('')
  return shift > 0
    ? { body: centred(body, rows.length * 2, shift), width: pen.maxWidth, height: lowest }
    : { body: ring, width: beside ? left + width : pen.maxWidth, height: Math.max(2 * reach, lowest) }
}

/** The wheel in the middle of the page when its list stands below; the list keeps its columns. */
const centred = (body: string[], listParts: number, shift: number) => {
  const ring = body.slice(0, body.length - listParts)
  return (
    el('g', { transform: `translate(${Math.round(shift)} 0)` }, ...ring) + body.slice(body.length - listParts).join('')
  )
}
