type Stored = {
  value: unknown
  n?: number | null
  source?: string | null
  asOf?: string | null
  origin?: string | null
  import?: string | null
}
/** What is kept of a figure when it is replaced, and put back when that is undone. */
export type FigureState = {
  value: unknown
  n: number | null
  source: string | null
  asOf: string | null
  origin: string
  import: string | null
}
export const figureState = (row: Stored): FigureState => ({
  value: row.value,
  n: row.n ?? null,
  source: row.source ?? null,
  asOf: row.asOf ?? null,
  origin: row.origin ?? 'manual',
  import: row.import ?? null,
})
