import { z } from 'zod'
import { keyedList, onlyShape, periodShape, setting } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'

export const rollUpConfig = z.object({
  caption: setting.text(),
  intro: setting.text(),
  source: setting.oneOf(['answers', 'measure'], 'answers'),
  sourceKey: setting.text(),
  /** Which part of the answer: `answer`, `records.goal`, `cells.row.column`. Empty: its only part. */
  field: setting.text(),
  ...onlyShape,
  show: setting.oneOf(['quotes', 'marked', 'table', 'distribution', 'figures'], 'quotes'),
  /** Of the quotes that were chosen: only those with one of these themes, and whether each says whose it is. */
  themes: setting.names(),
  showUnits: setting.flag(true),
  /** Names of the options or levels that are stored by key. */
  options: keyedList({ label: setting.text() }),
  scale: setting.text(),
  measure: setting.text(),
  group: setting.text('all'),
  ...periodShape,
  areas: setting.names(),
  schoolForms: setting.names(),
  /** Only units that have one of these grades. */
  grades: setting.names(),
  decimals: setting.whole(1, { max: 6 }),
  unit: setting.text(),
  showMean: setting.flag(true),
  showN: setting.flag(true),
  showChart: setting.flag(),
  /** Largest value of the chart's axis; none: shares to 100, others by their values. */
  chartMax: setting.limit(),
  chartAlt: setting.text(),
  showMissing: setting.flag(true),
  sortBy: setting.oneOf(['name', 'value'], 'name'),
  numbered: setting.flag(true),
})
export type RollUpConfig = z.infer<typeof rollUpConfig>
/** One unit's figure, from statistics or from its answer. */
export type UnitFigure = { key: string; name: string; areaName?: string; url?: string; value: MeasuredValue }
