import type { MeasuredValue } from '../answer/value.ts'
import type { AxisReach, ChartDrawing } from './tree.ts'

/** Where a value is drawn, or nothing: `~100` is drawn as 100, a gap is a gap and never 0. */
export const heightOf = (value: MeasuredValue | undefined): number | undefined => {
  if (value?.kind === 'about100') return 100
  if (value?.kind !== 'number') return undefined
  const found = Number(value.value)
  return Number.isFinite(found) ? found : undefined
}

export const isShare = ({ unit }: Pick<ChartDrawing, 'unit'>): boolean => unit.trim() === '%'
/** Bars are compared by length, and so are shares of a whole; a line may begin higher up, and must where that is asked for. */
const startsAtZero = (chart: ChartDrawing): boolean =>
  chart.kind === 'bars' || (chart.min === undefined && (chart.max !== undefined || isShare(chart)))

const distinct = (names: string[]) => [...new Set(names)]

/** What one chart's axis must hold, and what has to find room in it. */
export const reachOf = (chart: ChartDrawing): AxisReach => {
  const values = chart.series.flatMap((series) => series.values.flatMap((value) => heightOf(value) ?? []))
  const lines = [...(chart.target ? [chart.target] : []), ...(chart.comparisons ?? [])].map(({ value }) => value)
  const all = [...values, ...lines]
  return {
    ...(all.length > 0 ? { low: Math.min(...all), high: Math.max(...all) } : { low: 0, high: 0 }),
    zero: startsAtZero(chart) || all.length === 0,
    categories: chart.categories.length,
    series: chart.series.length,
    names: distinct(chart.categories),
  }
}

/** What several charts need together. One without a single value has no say in where the axis begins. */
export const commonReach = (charts: ChartDrawing[]): AxisReach => {
  const reaches = charts.map(reachOf)
  const filled = reaches.filter((_, at) =>
    charts[at]?.series.some(({ values }) => values.some((value) => heightOf(value) !== undefined)),
  )
  const begun = charts.some(({ min }) => min !== undefined)
  const said = filled.length > 0 ? filled : reaches
  return {
    low: Math.min(...said.map(({ low }) => low)),
    high: Math.max(...said.map(({ high }) => high)),
    // Where one of them says where the axis begins, it says so for all; bars give way to nobody.
    zero: filled.length === 0 || charts.some(({ kind }) => kind === 'bars') || (!begun && charts.some(startsAtZero)),
    categories: Math.max(...reaches.map(({ categories }) => categories)),
    series: Math.max(...reaches.map(({ series }) => series)),
    names: distinct(reaches.flatMap(({ names }) => names)),
  }
}
