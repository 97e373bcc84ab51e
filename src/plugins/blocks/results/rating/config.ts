import { z } from 'zod'
import { keyedList, setting } from '#blocks/kit/index.ts'

export const ratingConfig = z.object({
  caption: setting.text(),
  intro: setting.text(),
  criteriaHeading: setting.text(),
  criteria: keyedList({ label: setting.text(), note: setting.text() }),
  roles: keyedList({ label: setting.text(), note: setting.text() }),
  scale: setting.text(),
  entry: setting.oneOf(['respondents', 'means'], 'respondents'),
  required: setting.flag(true),
  decimals: setting.whole(1, { max: 4 }),
  /** `level`: a figure that is exactly a level's prints as the level, as where one person judges; a mean between them as itself. */
  printAs: setting.oneOf(['number', 'level'], 'number'),
  showMean: setting.flag(true),
  meanLabel: setting.text(),
  showLegend: setting.flag(true),
  showLastYear: setting.flag(),
  trendYears: setting.whole(0, { max: 6 }),
  numbered: setting.flag(true),
})
export type RatingConfig = z.infer<typeof ratingConfig>

/** How many years back the block looks. */
export const yearsBack = ({ showLastYear, trendYears }: RatingConfig): number[] =>
  Array.from({ length: Math.max(showLastYear ? 1 : 0, trendYears) }, (_, index) => index + 1)
export const roleField = 'role'
export const criterionField = (key: string) => `c-${key}`
