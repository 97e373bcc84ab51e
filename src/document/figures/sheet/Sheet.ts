/**
 * A table as a file holds it, every cell as the text a person sees: decimal comma, `..`, `~100`. `odd` are cells that the
 * program which made the file holds as something else than text or a number, by place (`row:column`, from 0).
 */
export type Sheet = { name: string; rows: string[][]; odd: ReadonlyMap<string, OddCell> }
/** A date where a figure is looked for, true or false, a formula without a result or one that failed. */
export type OddCell = 'date' | 'truth' | 'formula' | 'failed'

/** One column as its headings say it, from the top: `['Flickor', 'Antal elever']`. */
export type SheetColumn = { index: number; parts: string[]; figures: number }

/** A sheet taken apart: what stands above, the columns, and the rows that carry figures (`at`: index in the sheet). */
export type SheetTable = {
  preamble: string[]
  columns: SheetColumn[]
  rows: { at: number; cells: string[] }[]
  /** The school years and terms that are named above the table, as a period is written. */
  periods: string[]
}

/** `Flickor | Antal elever`: what a column is remembered by. */
export const columnName = ({ parts }: Pick<SheetColumn, 'parts'>): string => parts.join(' | ')
