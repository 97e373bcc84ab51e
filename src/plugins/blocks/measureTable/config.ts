import { z } from 'zod'
import { groupsSetting } from '../results/groups.ts'
import { type PeriodSetting, periodShape } from '../results/period.ts'
import { resultShape } from '../results/resultSettings.ts'
import { scopeSchema } from '../results/scopes.ts'
import { optional, rowsOf, setting, words } from '../results/settings.ts'

const years: (PeriodSetting & { groups: [] })[] = [-2, -1, 0].map((yearOffset) => ({
  term: 'VT',
  yearOffset,
  groups: [],
}))
const measure = z.object({ measure: z.string().min(1), label: words, note: words })
const period = z.object({ ...periodShape, label: words, note: words, groups: groupsSetting([]) })
/** Without a period of its own a comparison is shown for the last of the periods. */
const comparison = z.object({
  scope: scopeSchema,
  label: words,
  note: words,
  term: optional(z.enum(['VT', 'HT', 'schoolYear', 'year'])),
  yearOffset: optional(z.number().int()),
})
const span = z.object({
  ...periodShape,
  measure: z.string().min(1),
  group: setting(z.string(), 'all'),
  count: z.number().int().min(2).max(20),
  note: words,
})

export const config = z.object({
  ...resultShape,
  rowHeading: words,
  measures: rowsOf('measure', measure),
  groups: groupsSetting(['all', 'girls', 'boys']),
  periods: rowsOf<'term', z.output<typeof period>>('term', period, years),
  comparisons: rowsOf('scope', comparison),
  /** Which of the periods the school answers; the others are given from statistics. */
  answer: setting(z.enum(['latest', 'all', 'none']), 'latest'),
  layout: setting(z.enum(['periodsAsColumns', 'periodsAsRows']), 'periodsAsColumns'),
  /** What stands over a run of rows (or columns): the measure or the group. */
  headings: setting(z.enum(['measure', 'group']), 'measure'),
  spans: rowsOf('measure', span),
})
export type Config = z.output<typeof config>
