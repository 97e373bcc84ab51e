import type { Drawing } from '#document/tree/tree.ts'
import { bars } from './bars.ts'
import { chartSize } from './chartAxis.ts'
import { chartLegend } from './chartLegend.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lineHeight, lines } from './label.ts'
import { lineChart } from './lines.ts'
import { seriesLooks } from './seriesLook.ts'
import { moved } from './svg.ts'
import { wrapText } from './wrapText.ts'

const name = 9
const gap = { across: 18, down: 14, name: 4 }
const columns = { most: 4, narrowest: 104 }

/** As many as there is room for, in rows as even as can be: five are three and two, not four and one. */
const columnsFor = (count: number, width: number): number => {
  const room = Math.floor((width + gap.across) / (columns.narrowest + gap.across))
  const most = Math.max(1, Math.min(columns.most, count, room))
  return Math.ceil(count / Math.ceil(count / most))
}

/** Small charts in rows, each under its name, level with its neighbours; one legend stands above them all. */
export const panels = ({ panels: all }: Extract<Drawing, { kind: 'panels' }>, pen: Pen): Drawn => {
  const width = Math.min(pen.maxWidth, chartSize.widest)
  const across = columnsFor(all.length, width)
  const each = (width - (across - 1) * gap.across) / across
  const [first] = all
  const { looks, defs } = seriesLooks(pen, first?.chart.series.length ?? 0)
  const key = first ? chartLegend(first.chart, looks, pen) : undefined
  const made = all.map(({ label, chart }, index) => {
    const inner: Pen = { ...pen, id: `${pen.id}-${index + 1}`, maxWidth: each, bare: true }
    return {
      rows: wrapText(label, each, name, pen.language),
      drawn: (chart.kind === 'bars' ? bars : lineChart)(chart, inner),
    }
  })
  let y = Math.round(key?.height ?? 0)
  const body: string[] = []
  for (let at = 0; at < made.length; at += across) {
    const row = made.slice(at, at + across)
    const head = Math.max(...row.map(({ rows }) => rows.length)) * name * lineHeight + gap.name
    const level = Math.max(...row.map(({ drawn }) => drawn.baseline ?? drawn.height))
    row.forEach(({ rows, drawn }, index) => {
      const x = index * (each + gap.across)
      const down = y + head + level - (drawn.baseline ?? drawn.height)
      body.push(lines(rows, x, y, { size: name, fill: pen.colours.ink, weight: 600 }))
      body.push(moved(x, down, drawn.body))
    })
    y += head + level + Math.max(...row.map(({ drawn }) => drawn.height - (drawn.baseline ?? drawn.height))) + gap.down
  }
  return { body: `${defs}${key?.body ?? ''}${body.join('')}`, width, height: Math.max(0, y - gap.down) }
}
