import { blockWords, headRow, isRecords } from '#blocks/kit/index.ts'
import type { FormModel } from '#document/answer/form.ts'
import { numberValue } from '#document/answer/value.ts'
import { text } from '#document/tree/nodes.ts'
import type { FigureNode, TableNode } from '#document/tree/tree.ts'
import { chartFigure } from '../../figures/chart/chartFigure.ts'
import { onePanel } from '../../figures/chart/config.ts'
import type { RollUpConfig } from './config.ts'
import type { RollUpContext } from './figures.ts'
import { type Found, optionsOf } from './foundAnswers.ts'

const chosen = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.map(String)
  return isRecords(value) ? value.order.flatMap((key) => chosen(value.items[key])) : []
}

/** How many units chose what; options that nobody chose are there with 0. */
export const distributionNode = (
  config: RollUpConfig,
  found: Found[],
  form: FormModel | undefined,
  { origin, place, rich, plain }: RollUpContext,
): TableNode | FigureNode => {
  const words = blockWords(place.language)
  const picked = found.map(({ value }) => [...new Set(chosen(value))])
  const options = optionsOf(config, form, place)
  const labelOf = (key: string) => options.find((option) => option.key === key)?.label ?? key
  const known = options.map(({ key }) => key)
  const keys = [...new Set([...known, ...picked.flat()])]
  const counts = keys.map((key) => picked.filter((choices) => choices.includes(key)).length)
  const table: TableNode = {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: [
      { key: 'option', weight: 3 },
      { key: 'count', align: 'number' },
    ],
    head: headRow([text(words.answer), text(words.units)]),
    groups: [
      {
        key: 'options',
        rows: keys.map((key, at) => ({
          key,
          cells: [{ inlines: text(labelOf(key)), header: 'row' as const }, { inlines: text(String(counts[at])) }],
        })),
      },
    ],
    notes: [text(words.answeredOf(found.length))],
  }
  if (!config.showChart || keys.length === 0) return table
  const drawn = {
    categories: keys.map((key) => ({ key, label: labelOf(key) })),
    series: [{ key: 'count', label: plain(config.caption) || words.units }],
    panels: onePanel(counts.map((count) => [numberValue(count)])),
    unit: '',
    decimals: 0,
    sources: [],
  }
  const chart = { kind: 'bars' as const, max: config.chartMax, showData: true }
  const texts = {
    caption: rich(config.caption),
    alt: plain(config.chartAlt),
    targetLabel: '',
    place,
    table: { ...table, numbered: false },
  }
  return chartFigure(chart, drawn, origin, texts)
}
