import type PptxGenJS from 'pptxgenjs'
import { heightOf } from '#document/tree/chartReach.ts'
import type { ChartDrawing } from '#document/tree/tree.ts'
import { axisLook, labelLook, lies, seriesColours } from './chartLook.ts'
import { type Box, placed } from './geometry.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'

/** Beside others its legend stands above it; a small one has smaller type, and its unit stands with the legend. */
type Size = 'whole' | 'beside' | 'small'
const types = { whole: 12, beside: 12, small: 10 } as const

/**
 * A chart of PowerPoint's own, with its figures in the sheet behind it: it can be changed, read aloud and reckoned on. What
 * is missing or hidden is a gap; the data beside it say why.
 */
export const addChart = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  chart: ChartDrawing,
  box: Box,
  alt: string,
  size: Size = 'whole',
): void => {
  const { file, fonts, theme } = writer
  const type = types[size]
  const bars = chart.kind === 'bars'
  const lying = bars && (chart.lying ?? lies(chart, box.w, type))
  const data = chart.series.map(({ label, values }) => ({
    name: label || alt,
    labels: chart.categories,
    // The library takes null for a point that is not there; its type does not say so.
    values: chart.categories.map((_, at) => heightOf(values[at]) ?? null) as number[],
  }))
  slide.addChart(bars ? file.ChartType.bar : file.ChartType.line, data, {
    ...placed(box),
    altText: alt,
    ...(bars ? { barDir: lying ? 'bar' : 'col', barGrouping: 'clustered', barGapWidthPct: 60 } : {}),
    // The first name on top; the library's type knows only the other order.
    ...(lying ? ({ catAxisOrientation: 'maxMin' } as object) : {}),
    ...(bars ? {} : { lineSize: 2.25, lineDataSymbolSize: size === 'small' ? 6 : 8, displayBlanksAs: 'gap' }),
    chartColors: seriesColours(writer, chart.series.length),
    showLegend: chart.series.length > 1 && size === 'whole',
    legendPos: 't',
    legendFontSize: type,
    legendFontFace: fonts.body,
    legendColor: hex(theme.colours.ink),
    showTitle: false,
    ...labelLook(writer, chart, type, box.w),
    ...axisLook(writer, size === 'small' ? { ...chart, unit: '' } : chart, type),
    lang: writer.language,
  })
}
