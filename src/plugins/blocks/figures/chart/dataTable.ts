import { blockWords, headRow, valueLegend } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import { wordingOf } from '#document/input/wordingOf.ts'
import { formatValue, speakValue } from '#document/text/swedish.ts'
import { text } from '#document/tree/nodes.ts'
import type { Inline, Origin, RowGroup, TableNode } from '#document/tree/tree.ts'
import { type ChartData, valuesOf } from './config.ts'
import { chartFaults } from './words.ts'

/** What stands under the figures, wherever they are shown: what symbols mean, lines that could not be drawn, the source. */
export const chartNotes = (data: ChartData, place: Place): Inline[][] => [
  ...valueLegend(valuesOf(data), place),
  ...(data.comparisons ?? []).flatMap(({ label, value }) =>
    value.kind === 'number' ? [] : [text(chartFaults.noLine(label, speakValue(value, place.language))[place.language])],
  ),
  ...(data.sources.length > 0 ? [text(`${blockWords(place.language).source}: ${data.sources.join('; ')}.`)] : []),
]

/** The figures of a chart, those of each small chart under its name. */
export const dataTable = (origin: Origin, data: ChartData, caption: Inline[], place: Place): TableNode => {
  const { decimals, unit } = data
  const cell = (value: MeasuredValue) => ({
    inlines: text(formatValue(value, { decimals, unit, ...wordingOf(place) })),
    value,
  })
  const notes = chartNotes(data, place)
  return {
    type: 'table',
    origin,
    caption,
    numbered: false,
    columns: [{ key: 'category' }, ...data.series.map(({ key }) => ({ key, align: 'number' as const }))],
    head: headRow([blockWords(place.language).rowHeading, ...data.series.map(({ label }) => label)].map(text)),
    groups: data.panels.map(
      ({ key, label, values }): RowGroup => ({
        key,
        ...(label ? { label: text(label) } : {}),
        rows: data.categories.map((category, row) => ({
          key: data.panels.length > 1 ? `${key} ${category.key}` : category.key,
          cells: [{ inlines: text(category.label), header: 'row' as const }, ...(values[row] ?? []).map(cell)],
        })),
      }),
    ),
    ...(notes.length > 0 ? { notes } : {}),
  }
}
