import { z } from 'zod'
import { gradeSetting } from '../results/gradeSetting.ts'
import { groupsSetting } from '../results/groups.ts'
import { periodShape } from '../results/period.ts'
import { resultShape } from '../results/resultSettings.ts'
import { flag, rowsOf, setting, words } from '../results/settings.ts'

const test = z.object({ test: z.string().min(1), label: words, heading: words, note: words })
export const config = z.object({
  ...resultShape,
  ...periodShape,
  grade: gradeSetting,
  measure: setting(z.string(), 'nationalTest'),
  /** Subjects, or parts of tests under a common heading. */
  tests: rowsOf('test', test),
  groups: groupsSetting(['all', 'girls', 'boys']),
  rowHeading: words,
  decimals: setting(z.number().int().min(0).max(3), 1),
  answer: flag(true),
})
export type Config = z.output<typeof config>
