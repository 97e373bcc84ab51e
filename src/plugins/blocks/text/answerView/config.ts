import { z } from 'zod'
import { columnShape, keyedList, onlyShape, scopeSchema, setting } from '#blocks/kit/index.ts'

export const answerViewConfig = z.object({
  caption: setting.text(),
  intro: setting.text(),
  sourceKey: setting.text(),
  from: setting.oneOf(['document', 'earlier', 'other'], 'document'),
  /** Whose document, for `other`. */
  scope: scopeSchema.catch('municipality'),
  yearsBack: setting.whole(1, { min: 1, max: 10 }),
  /** Which part of the answer holds the records or rows; empty: its only part, else all of it. */
  field: setting.text(),
  ...onlyShape,
  columns: keyedList({
    ...columnShape(),
    fill: setting.oneOf(['shown', 'answer'], 'shown'),
    /** For shown columns: the key in the other block; empty: the column's own key. */
    shows: setting.text(),
  }),
  /** Names of the rows by their key, where the other block's answer does not hold them. */
  rowNames: keyedList({ label: setting.text() }),
  itemLabel: setting.text(),
  print: setting.oneOf(['table', 'list'], 'table'),
  numbered: setting.flag(true),
  /** Where there is nothing to show: say why, or leave the block out with its heading. */
  whenEmpty: setting.oneOf(['say', 'omit'], 'say'),
  /** Another unit's document is named under what is shown of it; several views of one may leave that to the last. */
  showSource: setting.flag(true),
})
export type AnswerViewConfig = z.infer<typeof answerViewConfig>
export type ViewColumn = AnswerViewConfig['columns'][number]
