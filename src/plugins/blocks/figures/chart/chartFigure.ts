import { blockWords, headRow, valueLegend } from '#blocks/kit/index.ts'
import { missing } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import { wordingOf } from '#document/input/wordingOf.ts'
import { formatValue, speakValue } from '#document/text/swedish.ts'
import { text } from '#document/tree/nodes.ts'
import type { FigureNode, Inline, Origin, TableNode } from '#document/tree/tree.ts'
import type { ChartConfig, ChartData } from './config.ts'

const dataTable = (origin: Origin, data: ChartData, caption: Inline[], place: Place): TableNode => {
  const { language } = place
  const words = blockWords(language)
  const notes = [
    ...valueLegend(data.values.flat(), place),
    ...(data.sources.length > 0 ? [text(`${words.source}: ${data.sources.join('; ')}.`)] : []),
  ]
  return {
    type: 'table',
    origin,
    caption,
    numbered: false,
    columns: [{ key: 'category' }, ...data.series.map(({ key }) => ({ key, align: 'number' as const }))],
    head: headRow([words.rowHeading, ...data.series.map(({ label }) => label)].map(text)),
    groups: [
      {
        key: 'values',
        rows: data.categories.map(({ key, label }, row) => ({
          key,
          cells: [
            { inlines: text(label), header: 'row' as const },
            ...(data.values[row] ?? []).map((value) => ({
              inlines: text(formatValue(value, { decimals: data.decimals, unit: data.unit, ...wordingOf(place) })),
              value,
            })),
          ],
        })),
      },
    ],
    ...(notes.length > 0 ? { notes } : {}),
  }
}

/** The figures in a sentence, for those who cannot see the drawing and have no table beside it. */
const inWords = (data: ChartData, { language }: Place): string =>
  data.series
    .map((one, column) => {
      const values = data.categories.map(({ label }, row) => {
        const value = data.values[row]?.[column]
        const words =
          value?.kind === 'number'
            ? formatValue(value, { decimals: data.decimals, unit: data.unit, language })
            : speakValue(value ?? missing(), language)
        return `${label} ${words}`
      })
      return `${one.label}: ${values.join(', ')}`
    })
    .join('. ')

type Texts = { caption: Inline[]; alt: string; targetLabel: string; place: Place }
/** A chart with its data. The drawing and the table are made of the same values, so they cannot disagree. */
export const chartFigure = (
  config: Pick<ChartConfig, 'kind' | 'max' | 'target' | 'showData'>,
  data: ChartData,
  origin: Origin,
  { caption, alt, targetLabel, place }: Texts,
): FigureNode => ({
  type: 'figure',
  origin,
  caption,
  alt: alt || `${inWords(data, place)}.`,
  drawing: {
    kind: config.kind,
    unit: data.unit,
    decimals: data.decimals,
    categories: data.categories.map(({ label }) => label),
    series: data.series.map((one, column) => ({
      ...one,
      values: data.categories.map((_, row) => data.values[row]?.[column] ?? missing()),
    })),
    ...(config.max === undefined ? {} : { max: Number(config.max) }),
    ...(config.target === undefined ? {} : { target: { label: targetLabel, value: Number(config.target) } }),
  },
  ...(config.showData ? { data: dataTable(origin, data, caption, place) } : {}),
})
