import { z } from 'zod'
import {
  groupsSetting,
  optionalPeriodShape,
  type PeriodSetting,
  periodShape,
  scopeSchema,
  setting,
} from '#blocks/kit/index.ts'
import { resultShape } from '../common/resultSettings.ts'
import { whoseShape } from '../common/whose.ts'

const years: (PeriodSetting & { groups: [] })[] = [-2, -1, 0].map((yearOffset) => ({
  term: 'VT',
  yearOffset,
  groups: [],
}))
const measure = z.object({ measure: z.string().min(1), label: setting.optionalText(), note: setting.optionalText() })
const period = z.object({
  ...periodShape,
  label: setting.optionalText(),
  note: setting.optionalText(),
  groups: groupsSetting([]),
})
/** Without a period of its own a comparison is shown for the last of the periods. */
const comparison = z.object({
  scope: scopeSchema,
  label: setting.optionalText(),
  note: setting.optionalText(),
  ...optionalPeriodShape,
})
const span = z.object({
  ...periodShape,
  measure: z.string().min(1),
  group: setting.of(z.string(), 'all'),
  count: z.number().int().min(2).max(20),
  note: setting.optionalText(),
})

export const config = z.object({
  ...resultShape,
  ...whoseShape,
  rowHeading: setting.optionalText(),
  measures: setting.rows('measure', measure),
  groups: groupsSetting(['all', 'girls', 'boys']),
  periods: setting.rows<'term', z.output<typeof period>>('term', period, years),
  comparisons: setting.rows('scope', comparison),
  /** Which of the periods the school answers; the others are given from statistics. */
  answer: setting.of(z.enum(['latest', 'all', 'none']), 'latest'),
  layout: setting.of(z.enum(['periodsAsColumns', 'periodsAsRows']), 'periodsAsColumns'),
  /** What stands over a run of rows (or columns): the measure or the group. */
  headings: setting.of(z.enum(['measure', 'group']), 'measure'),
  spans: setting.rows('measure', span),
})
export type Config = z.output<typeof config>
