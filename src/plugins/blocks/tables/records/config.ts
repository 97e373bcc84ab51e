import { z } from 'zod'
import { columnShape, givenCell, keyedList, setting } from '#blocks/kit/index.ts'

export const recordsConfig = z.object({
  caption: setting.text(),
  intro: setting.text(),
  itemLabel: setting.text(),
  columns: keyedList({
    ...columnShape(),
    fill: setting.oneOf(['answer', 'given'], 'answer'),
    /** A given part that reads the same in every record, whoever added it; tokens allowed. */
    text: setting.text(),
  }),
  preset: keyedList({ label: setting.text(), note: setting.text(), cells: setting.list(givenCell) }),
  addRecords: setting.flag(true),
  addMax: setting.whole(50, { min: 1, max: 300 }),
  /** How many records there must be at hand-in. */
  atLeast: setting.whole(0, { max: 100 }),
  print: setting.oneOf(['table', 'cards', 'matrix'], 'table'),
  /** Cards and matrices: a heading above each record, and whether it is numbered. */
  headings: setting.flag(true),
  numbered: setting.flag(true),
  /** Column that names a record; empty: the preset's label, else the item label and its number. */
  titleColumn: setting.text(),
  showLegend: setting.flag(true),
  newPages: setting.flag(),
})
export type RecordsConfig = z.infer<typeof recordsConfig>
export type RecordsColumn = RecordsConfig['columns'][number]
export type RecordsValue = {
  records?: { order: string[]; items: Record<string, Record<string, unknown> | undefined> }
}
