import { z } from 'zod'
import { gradeSetting } from '../results/gradeSetting.ts'
import { groupsSetting } from '../results/groups.ts'
import { periodShape } from '../results/period.ts'
import { resultShape } from '../results/resultSettings.ts'
import { flag, rowsOf, setting, words } from '../results/settings.ts'

const subject = z.object({
  subject: z.string().min(1),
  label: words,
  /** Heading over the subjects that share it. */
  group: words,
  note: words,
})
export const config = z.object({
  ...resultShape,
  ...periodShape,
  grade: gradeSetting,
  measure: setting(z.string(), 'attainment'),
  subjects: rowsOf('subject', subject),
  groups: groupsSetting(['all', 'girls', 'boys']),
  /** Heading over the groups, tokens allowed. */
  columnHeading: words,
  rowHeading: words,
  decimals: setting(z.number().int().min(0).max(3), 1),
  answer: flag(true),
  /** Subjects without any value are left out of the printed table. */
  hideEmpty: flag(false),
})
export type Config = z.output<typeof config>
