import type { ChartDrawing, Drawing } from '#document/tree/tree.ts'

/** The chart that PowerPoint has for a drawing; none where there is nothing to draw, or no chart is like it. */
export const nativeChart = (drawing: Drawing): ChartDrawing | undefined => {
  if (drawing.kind === 'trend') {
    const { labels, values, decimals } = drawing
    if (labels.length === 0) return undefined
    return { kind: 'lines', unit: '', decimals, categories: labels, series: [{ key: 'trend', label: '', values }] }
  }
  if (drawing.kind !== 'bars' && drawing.kind !== 'lines') return undefined
  return drawing.series.length > 0 && drawing.categories.length > 0 ? drawing : undefined
}

/** The charts of a figure: one, or small ones beside each other. */
export const nativeCharts = (drawing: Drawing): ChartDrawing[] =>
  (drawing.kind === 'panels' ? drawing.panels.map(({ chart }) => chart) : [drawing]).flatMap(
    (one) => nativeChart(one) ?? [],
  )
