import type PptxGenJS from 'pptxgenjs'
import { heightOf } from '#document/tree/chartReach.ts'
import type { Drawing } from '#document/tree/tree.ts'
import { mix } from '#templates/themes/colour.ts'
import { chartScale } from '../drawings/chartAxis.ts'
import { textWidth } from '../textWidth.ts'
import { type Box, placed } from './geometry.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'

export type NativeChart = Extract<Drawing, { kind: 'bars' | 'lines' }>
export const isNative = (drawing: Drawing): drawing is NativeChart =>
  (drawing.kind === 'bars' || drawing.kind === 'lines') && drawing.series.length > 0 && drawing.categories.length > 0

const type = 12

/** Lying bars where the words of the names do not find room under standing ones, or there are too many to stand. */
const lies = ({ categories, series }: NativeChart, width: number): boolean => {
  const slot = (width - 50) / categories.length
  const longest = Math.max(...categories.flatMap((name) => name.split(/\s/)).map((word) => textWidth(word, type)))
  return longest * 1.1 > slot - 6 || slot / series.length < 26
}

/**
 * A chart of PowerPoint's own, with its figures in the sheet behind it: it can be changed, read aloud and reckoned on. What
 * is missing or hidden is a gap; the data beside it say why.
 */
export const addChart = (
  writer: PptxWriter,
  slide: PptxGenJS.Slide,
  chart: NativeChart,
  box: Box,
  alt: string,
): void => {
  const { colours } = writer.theme
  const bars = chart.kind === 'bars'
  const lying = bars && (chart.lying ?? lies(chart, box.w))
  const { from, to, ticks } = chartScale(chart)
  const data = chart.series.map(({ label, values }) => ({
    name: label || alt,
    labels: chart.categories,
    // The library takes null for a point that is not there; its type does not say so.
    values: chart.categories.map((_, at) => heightOf(values[at]) ?? null) as number[],
  }))
  const looks = [
    colours.primary,
    colours.accent,
    mix(colours.muted, colours.paper, 0.45),
    colours.ink,
    mix(colours.primary, colours.paper, 0.5),
    mix(colours.accent, colours.paper, 0.5),
  ]
  const decimals = chart.decimals > 0 ? `0.${'0'.repeat(chart.decimals)}` : '0'
  const unit = chart.unit.trim()
  slide.addChart(bars ? writer.file.ChartType.bar : writer.file.ChartType.line, data, {
    ...placed(box),
    altText: alt,
    ...(bars ? { barDir: lying ? 'bar' : 'col', barGrouping: 'clustered', barGapWidthPct: 60 } : {}),
    // The first name on top; the library's type knows only the other order.
    ...(lying ? ({ catAxisOrientation: 'maxMin' } as object) : {}),
    ...(bars ? {} : { lineSize: 2.25, lineDataSymbolSize: 8, displayBlanksAs: 'gap' }),
    chartColors: chart.series.map((_, at) => hex(looks[at % looks.length] ?? colours.primary)),
    showLegend: chart.series.length > 1,
    legendPos: 't',
    legendFontSize: type,
    legendFontFace: writer.fonts.body,
    legendColor: hex(colours.ink),
    showTitle: false,
    showValue: chart.categories.length * chart.series.length <= 40,
    dataLabelFormatCode: decimals,
    dataLabelFontSize: type - 1,
    dataLabelFontFace: writer.fonts.body,
    dataLabelColor: hex(colours.ink),
    ...(bars ? { dataLabelPosition: 'outEnd' } : { dataLabelPosition: 't' }),
    valAxisMinVal: from,
    valAxisMaxVal: to,
    ...(ticks.length > 1 ? { valAxisMajorUnit: (ticks[1] as number) - (ticks[0] as number) } : {}),
    valAxisLabelFormatCode: ticks.every((tick) => Number.isInteger(tick)) ? '0' : decimals,
    valGridLine: { color: hex(colours.line), size: 0.75 },
    catGridLine: { style: 'none' },
    valAxisLabelFontSize: type - 1,
    valAxisLabelFontFace: writer.fonts.body,
    valAxisLabelColor: hex(colours.muted),
    catAxisLabelFontSize: type,
    catAxisLabelFontFace: writer.fonts.body,
    catAxisLabelColor: hex(colours.ink),
    ...(unit && unit !== '%'
      ? {
          showValAxisTitle: true,
          valAxisTitle: unit,
          valAxisTitleFontSize: type - 1,
          valAxisTitleColor: hex(colours.muted),
        }
      : {}),
    lang: writer.language,
  })
}
