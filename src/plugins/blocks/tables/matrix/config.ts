import { z } from 'zod'
import { keyedList, setting } from '#blocks/kit/index.ts'

export const matrixConfig = z.object({
  caption: setting.text(),
  rowHeading: setting.text(),
  columns: keyedList({ label: setting.text(), group: setting.text(), note: setting.text() }),
  rows: keyedList({
    label: setting.text(),
    group: setting.text(),
    note: setting.text(),
    marks: setting.names(),
  }),
  fill: setting.oneOf(['given', 'answer'], 'given'),
  mode: setting.oneOf(['mark', 'scale'], 'mark'),
  mark: setting.text('X'),
  markMeaning: setting.text(),
  scale: setting.text(),
  required: setting.flag(),
  numbered: setting.flag(true),
})
export type MatrixConfig = z.infer<typeof matrixConfig>
/** Levels or `true`, by row and column. */
export type Marks = Record<string, Record<string, string | true | undefined> | undefined>
