import { type MeasuredValue, missing } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import { formatValue, speakValue } from '#document/text/swedish.ts'
import type { FigureNode, Inline, Origin, TableNode } from '#document/tree/tree.ts'
import { chartDrawing, type DrawnConfig } from './chartDrawing.ts'
import type { ChartData } from './config.ts'
import { chartNotes, dataTable } from './dataTable.ts'

/** The figures in a sentence, for those who cannot see the drawing and have no table beside it. */
const inWords = (data: ChartData, place: Place): string =>
  data.panels
    .flatMap(({ label, values }) =>
      data.series.map((one, column) => {
        const words = data.categories.map(
          (category, row) => `${category.label} ${spoken(data, values[row]?.[column], place)}`,
        )
        return `${[label, one.label].filter(Boolean).join(', ')}: ${words.join(', ')}`
      }),
    )
    .concat((data.comparisons ?? []).map(({ label, value }) => `${label}: ${spoken(data, value, place)}`))
    .join('. ')
const spoken = ({ decimals, unit }: ChartData, value: MeasuredValue = missing(), { language }: Place): string =>
  value.kind === 'number' ? formatValue(value, { decimals, unit, language }) : speakValue(value, language)

type Texts = { caption: Inline[]; alt: string; targetLabel: string; place: Place; table?: TableNode }
/**
 * A chart with its data, in a `table` of its own where one is given. The drawing and the table are made of the same
 * values, so they cannot disagree; where no table is shown, what it would say below may stand under the figure.
 */
export const chartFigure = (
  config: DrawnConfig & { showData: boolean; showNotes?: boolean },
  data: ChartData,
  origin: Origin,
  { caption, alt, targetLabel, place, table }: Texts,
): FigureNode => {
  const shown = table ?? (config.showData ? dataTable(origin, data, caption, place) : undefined)
  const notes = shown || !config.showNotes ? [] : chartNotes(data, place)
  return {
    type: 'figure',
    origin,
    caption,
    alt: alt || `${inWords(data, place)}.`,
    drawing: chartDrawing(config, data, targetLabel),
    ...(shown ? { data: shown } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  }
}
