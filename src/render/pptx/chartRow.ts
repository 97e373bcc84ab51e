import type { DocumentNode } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { nativeChart } from './nativeChart.ts'
import type { PptxWriter } from './PptxWriter.ts'
import { legendHeight } from './shapes/legendParts.ts'

/**
 * How high the legend of each chart is that stands in columns of this width: as high as the highest of them, for the charts
 * to begin level. Nothing where fewer than two have one or none stands beside another.
 */
export const rowLegend = (writer: PptxWriter, columns: DocumentNode[][], width: number): number | undefined => {
  const charts = columns.map((column) => nodesOf(column, 'figure').flatMap(({ drawing }) => nativeChart(drawing) ?? []))
  if (charts.filter(({ length }) => length > 0).length < 2) return undefined
  return Math.max(...charts.flat().map((chart) => legendHeight(writer, { ...chart, unit: '' }, width)))
}
