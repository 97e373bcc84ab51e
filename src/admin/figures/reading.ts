import type { ColumnMeaning } from '#document/figures/plan/matchColumns.ts'

/** What is read in: a file, or what a source answers. */
export type Reading = { file?: File; from?: 'kolada' | 'skolverket' }

/** What a person has said of it so far. */
export type Choices = {
  sheet?: string
  columns: Record<string, ColumnMeaning>
  units: Record<string, string>
  only?: { column: number; text: string }
  fractions?: 'percent' | 'asWritten'
}
