import { textWidth } from '../textWidth.ts'
import { type Chart, chartSize, reachFor } from './chartAxis.ts'
import { chartLegend } from './chartLegend.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { lyingBars } from './lyingBars.ts'
import { seriesLooks } from './seriesLook.ts'
import { standingBars } from './standingBars.ts'
import { moved } from './svg.ts'

/** Room for a value above its bar: `100,0`. */
const narrowestBar = 24

/** Whether values fit above upright bars, and names below them, in this chart and all that it is read together with. */
const fitsUpright = (chart: Chart, width: number): boolean => {
  const { categories, series, names } = reachFor(chart)
  const slot = (width - 36) / Math.max(1, categories)
  const words = names.flatMap((name) => name.split(/\s/))
  const longest = Math.max(0, ...words.map((word) => textWidth(word, chartSize.text)))
  return (slot - 12) / Math.max(1, series) >= narrowestBar && longest <= slot - 4
}

/** Bars in groups, as chosen: upright, or lying with a row for each category. Else upright while their values fit above. */
export const bars = (chart: Chart, pen: Pen): Drawn => {
  const { looks, defs } = seriesLooks(pen, chart.series.length)
  const width = Math.min(pen.maxWidth, chartSize.widest)
  const key = chartLegend(chart, looks, pen)
  const lies = chart.lying ?? !fitsUpright(chart, width)
  const made = (lies ? lyingBars : standingBars)(chart, looks, width, pen)
  const above = Math.round(key.height)
  const plot = moved(0, above, made.body)
  const level = {
    ...(made.baseline === undefined ? {} : { baseline: above + made.baseline }),
    ...(made.top === undefined ? {} : { top: above + made.top }),
  }
  return { body: `${defs}${key.body}${plot}`, width, height: key.height + made.height, ...level }
}
