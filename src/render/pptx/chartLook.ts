import type { ChartDrawing } from '#document/tree/tree.ts'
import { mix } from '#templates/themes/colour.ts'
import { chartScale } from '../drawings/chartAxis.ts'
import { textWidth } from '../textWidth.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'

/** Colours of series in their order. */
export const seriesColours = ({ theme: { colours } }: PptxWriter, count: number): string[] => {
  const looks = [
    colours.primary,
    colours.accent,
    mix(colours.muted, colours.paper, 0.45),
    colours.ink,
    mix(colours.primary, colours.paper, 0.5),
    mix(colours.accent, colours.paper, 0.5),
  ]
  return Array.from({ length: count }, (_, at) => hex(looks[at % looks.length] ?? colours.primary))
}

/** Lying bars where the words of the names do not find room under standing ones, or there are too many to stand. */
export const lies = ({ categories, series }: ChartDrawing, width: number, type: number): boolean => {
  const slot = (width - 50) / categories.length
  const longest = Math.max(...categories.flatMap((name) => name.split(/\s/)).map((word) => textWidth(word, type)))
  return longest * 1.1 > slot - 6 || slot / series.length < 26
}

const formatOf = ({ decimals }: ChartDrawing) => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0')

/** Both axes: the steps of the one, the names of the other, and what it is measured in. */
export const axisLook = ({ theme: { colours }, fonts }: PptxWriter, chart: ChartDrawing, type: number) => {
  const { from, to, ticks } = chartScale(chart)
  const unit = chart.unit.trim()
  return {
    valAxisMinVal: from,
    valAxisMaxVal: to,
    ...(ticks.length > 1 ? { valAxisMajorUnit: (ticks[1] as number) - (ticks[0] as number) } : {}),
    valAxisLabelFormatCode: ticks.every((tick) => Number.isInteger(tick)) ? '0' : formatOf(chart),
    valGridLine: { color: hex(colours.line), size: 0.75 },
    catGridLine: { style: 'none' as const },
    valAxisLabelFontSize: type - 1,
    valAxisLabelFontFace: fonts.body,
    valAxisLabelColor: hex(colours.muted),
    // Names stand clear of bars that go the other way.
    ...(from < 0 ? { catAxisLabelPos: 'low' as const } : {}),
    catAxisLabelFontSize: type,
    catAxisLabelFontFace: fonts.body,
    catAxisLabelColor: hex(colours.ink),
    ...(unit && unit !== '%'
      ? {
          showValAxisTitle: true,
          valAxisTitle: unit,
          valAxisTitleFontSize: type - 1,
          valAxisTitleColor: hex(colours.muted),
        }
      : {}),
  }
}

/** The figures at their bars and points, while there is room for them. */
export const labelLook = (
  { theme: { colours }, fonts }: PptxWriter,
  chart: ChartDrawing,
  type: number,
  width: number,
) => ({
  showValue: chart.categories.length * chart.series.length <= Math.max(6, width / 20),
  dataLabelFormatCode: formatOf(chart),
  dataLabelFontSize: type - 1,
  dataLabelFontFace: fonts.body,
  dataLabelColor: hex(colours.ink),
  dataLabelPosition: chart.kind === 'bars' ? ('outEnd' as const) : ('t' as const),
})
