import {
  blockWords,
  headRow,
  type Mean,
  meanOf,
  unitLink,
  valueLegend,
  valuesIn,
  weightedMeanOf,
} from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'
import { wordingOf } from '#document/input/wordingOf.ts'
import { formatValue } from '#document/text/swedish.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, DocumentNode, Inline, Origin, Row, TableNode } from '#document/tree/tree.ts'
import { chartFigure } from '../../figures/chart/chartFigure.ts'
import { onePanel } from '../../figures/chart/config.ts'
import type { RollUpConfig, UnitFigure } from './config.ts'

export type RollUpContext = {
  origin: Origin
  place: Place
  rich: (text: string) => Inline[]
  plain: (text: string) => string
}
type Format = { decimals: number; unit: string }
const nOf = (value: MeasuredValue) => ('n' in value ? value.n : undefined)

/** The units' mean, weighted by n; where an n is missing it is not weighted, and a note says so. */
const meanRow = (figures: UnitFigure[], place: Place): { mean: Mean; label: string; notes: string[] } => {
  const words = blockWords(place.language)
  const values = figures.map(({ value }) => value)
  const weighted = weightedMeanOf(values)
  const mean = weighted ?? meanOf(values)
  const without = figures.filter(({ value }) => value.kind === 'number' && value.n === undefined)
  const suppressed = values.filter(({ kind }) => kind === 'suppressed').length
  return {
    mean,
    label: weighted ? words.weightedMean : words.unweightedMean,
    notes: [
      ...(without.length > 0 && mean.used > 0 ? [words.notWeighted(without.map(({ name }) => name).join(', '))] : []),
      ...(mean.used > 0 && mean.used < mean.of ? [`${words.mean}: ${mean.used} ${words.ofValues(mean.of)}`] : []),
      ...(suppressed > 0 && mean.used > 0 ? [words.suppressedOut(suppressed)] : []),
      ...(mean.used > 0 ? [words.rounding] : []),
    ],
  }
}

const tableOf = (config: RollUpConfig, figures: UnitFigure[], format: Format, context: RollUpContext): TableNode => {
  const { origin, place, rich } = context
  const words = blockWords(place.language)
  const withN = config.showN && figures.some(({ value }) => nOf(value) !== undefined)
  const cell = (value: MeasuredValue): Cell => ({
    inlines: text(formatValue(value, { ...format, ...wordingOf(place) })),
    value,
  })
  const count = (value: MeasuredValue): Cell[] => (withN ? [{ inlines: text(String(nOf(value) ?? '')) }] : [])
  const rows = figures.map(
    (figure): Row => ({
      key: figure.key,
      cells: [{ inlines: unitLink(figure), header: 'row' }, cell(figure.value), ...count(figure.value)],
    }),
  )
  const { mean, label, notes } = meanRow(figures, place)
  const total: Row = {
    key: 'mean',
    role: 'total',
    cells: [{ inlines: text(label), header: 'row' }, cell(mean.value), ...count(mean.value)],
  }
  const groups = [{ key: 'units', rows: config.showMean ? [...rows, total] : rows }]
  const explained = [...(config.showMean ? notes : []).map(text), ...valueLegend(valuesIn(groups), place)]
  return {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: [
      { key: 'unit', weight: 3 },
      { key: 'value', align: 'number' },
      ...(withN ? [{ key: 'n', align: 'number' as const }] : []),
    ],
    head: headRow([words.unit, words.value, ...(withN ? [words.count] : [])].map(text)),
    groups,
    ...(explained.length > 0 ? { notes: explained } : {}),
  }
}

/** Sorted by name as they come, or by value, the highest first; units without a number last. */
const sorted = (config: RollUpConfig, figures: UnitFigure[]): UnitFigure[] => {
  const height = ({ value }: UnitFigure) => (value.kind === 'number' ? Number(value.value) : Number.NEGATIVE_INFINITY)
  return config.sortBy === 'value' ? [...figures].sort((a, b) => height(b) - height(a)) : figures
}

/** The units' figures as a table, with a mean that says how it is made, and as bars where chosen. */
export const figureNodes = (
  config: RollUpConfig,
  figures: UnitFigure[],
  format: Format,
  context: RollUpContext,
): DocumentNode[] => {
  const { origin, place, rich, plain } = context
  const rows = sorted(config, figures)
  const drawable = config.showChart && rows.some(({ value }) => value.kind === 'number')
  const data = {
    categories: rows.map(({ key, name }) => ({ key, label: name })),
    series: [{ key: 'value', label: plain(config.caption) || blockWords(place.language).value }],
    panels: onePanel(rows.map(({ value }) => [value])),
    ...format,
    sources: [],
  }
  const table = tableOf(config, rows, format, context)
  if (!drawable) return [table]
  const texts = {
    caption: rich(config.caption),
    alt: plain(config.chartAlt),
    targetLabel: '',
    place,
    // The chart's own data, beside it where there is room; the figure's caption and number are enough.
    table: { ...table, numbered: false },
  }
  return [chartFigure({ kind: 'bars', max: config.chartMax, showData: true }, data, origin, texts)]
}
