import type { Chart } from './chartAxis.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { legend } from './legend.ts'
import type { SeriesLook } from './seriesLook.ts'
import { el } from './svg.ts'

/** The legend of a chart, with each series as it is drawn in it. */
export const chartLegend = (chart: Chart, looks: SeriesLook[], pen: Pen): Drawn =>
  legend(chart, pen, (index, x, y) => {
    const { fill, stroke, dash, marker } = looks[index] ?? {}
    if (chart.kind === 'bars')
      return el('rect', { x, y: y - 4.5, width: 15, height: 9, fill, stroke, 'stroke-width': 0.9 })
    const line = { x1: x, x2: x + 18, y1: y, y2: y, stroke, 'stroke-width': 1.8, 'stroke-dasharray': dash }
    return el('line', line) + (marker?.(x + 9, y) ?? '')
  })
