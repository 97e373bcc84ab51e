import { z } from 'zod'
import {
  answerTypeShape,
  answerTypes,
  columnShape,
  givenCell,
  keyedList,
  operations,
  rowSetSetting,
  setting,
} from '#blocks/kit/index.ts'

const rowShape = {
  label: setting.text(),
  /** How many rows the heading covers; those below leave theirs empty. */
  labelSpan: setting.whole(1, { min: 1, max: 200 }),
  group: setting.text(),
  note: setting.text(),
  cells: setting.list(givenCell),
  /** Of other rows: the same in each column of numbers, or only in those that are named. */
  fill: setting.oneOf(['own', 'computed'], 'own'),
  operation: setting.oneOf(operations, 'sum'),
  /** Rows by key or heading, a cell as `row | column`, or one of `taken`; none: all rows of its own before it. */
  of: setting.names(),
  /** Columns that it is computed in, or in which it is answered as it says itself; none: all of them. */
  within: setting.names(),
  ...answerTypeShape('shortText'),
  /** How its cells are answered, where that is not as their columns say. */
  type: setting.oneOf(['column', ...answerTypes], 'column'),
}
/** A row of which nothing is said. */
export const plainRow = z.object(rowShape).parse({})

export const tableConfig = z.object({
  caption: setting.text(),
  intro: setting.text(),
  numbered: setting.flag(true),
  columns: keyedList({
    ...columnShape('shortText'),
    fill: setting.oneOf(['answer', 'given', 'computed', 'earlier'], 'answer'),
    /** For given columns: the text in each row of a set, with the row's own `{{item…}}`. */
    each: setting.text(),
    /** An earlier year's answer: of which column (by key or heading), and how many years before. */
    shows: setting.text(),
    yearsBack: setting.whole(1, { min: 1, max: 10 }),
    /** `ofTotal`: the share of all rows' sum that stands in the row. */
    operation: setting.oneOf([...operations, 'ofTotal'], 'sum'),
    /** Columns a computed one is made of, by key or heading; none: all number columns before it. */
    of: setting.names(),
  }),
  /** A first column with the rows' own headings. */
  rowLabels: setting.flag(true),
  rowHeading: setting.text(),
  rowsFrom: rowSetSetting,
  rows: keyedList(rowShape),
  /**
   * Numbers of other tables of the document, each by the name that `of` calls it. Without `row` that of the row in which it
   * is reckoned with, without `column` that of the column, by key or heading.
   */
  taken: keyedList({ label: setting.text(), sourceKey: setting.text(), row: setting.text(), column: setting.text() }),
  /** Whether numbers are about pupils, and then who says how many: one number for each row, or for each cell. */
  pupils: setting.oneOf(['none', 'rows', 'cells'], 'none'),
  addRows: setting.flag(),
  addLabel: setting.text(),
  addMax: setting.whole(30, { min: 1, max: 200 }),
  totals: setting.list(z.object({ label: setting.text(), operation: setting.oneOf(['sum', 'mean'], 'mean') })),
  notes: setting.list(z.object({ text: setting.text() })),
  showLegend: setting.flag(true),
})
export type TableConfig = z.infer<typeof tableConfig>
export type TableColumn = TableConfig['columns'][number]
export type TableRow = TableConfig['rows'][number]
export type Taken = TableConfig['taken'][number]
