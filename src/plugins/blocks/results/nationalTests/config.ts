import { z } from 'zod'
import { groupsSetting, periodShape, setting } from '#blocks/kit/index.ts'
import { gradeSetting } from '../common/gradeSetting.ts'
import { resultShape } from '../common/resultSettings.ts'
import { whoseShape } from '../common/whose.ts'

const test = z.object({
  test: z.string().min(1),
  label: setting.optionalText(),
  heading: setting.optionalText(),
  note: setting.optionalText(),
})
export const config = z.object({
  ...resultShape,
  ...whoseShape,
  ...periodShape,
  grade: gradeSetting,
  measure: setting.of(z.string(), 'nationalTest'),
  /** Subjects, or parts of tests under a common heading. */
  tests: setting.rows('test', test),
  groups: groupsSetting(['all', 'girls', 'boys']),
  rowHeading: setting.optionalText(),
  decimals: setting.of(z.number().int().min(0).max(3), 1),
  answer: setting.flag(true),
})
export type Config = z.output<typeof config>
