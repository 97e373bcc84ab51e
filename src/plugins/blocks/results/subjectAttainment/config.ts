import { z } from 'zod'
import { groupsSetting, periodShape, setting } from '#blocks/kit/index.ts'
import { gradeSetting } from '../common/gradeSetting.ts'
import { resultShape } from '../common/resultSettings.ts'
import { whoseShape } from '../common/whose.ts'

const subject = z.object({
  subject: z.string().min(1),
  label: setting.optionalText(),
  /** Heading over the subjects that share it. */
  group: setting.optionalText(),
  note: setting.optionalText(),
})
export const config = z.object({
  ...resultShape,
  ...whoseShape,
  ...periodShape,
  grade: gradeSetting,
  measure: setting.of(z.string(), 'attainment'),
  subjects: setting.rows('subject', subject),
  groups: groupsSetting(['all', 'girls', 'boys']),
  /** Heading over the groups, tokens allowed. */
  columnHeading: setting.optionalText(),
  rowHeading: setting.optionalText(),
  decimals: setting.of(z.number().int().min(0).max(3), 1),
  answer: setting.flag(true),
  /** Subjects without any value are left out of the printed table. */
  hideEmpty: setting.flag(false),
})
export type Config = z.output<typeof config>
