import { newRowId } from '../store/design.ts'

type Term = 'VT' | 'HT' | 'schoolYear' | 'year'
export type Span = { term: Term; count: number }
type Row = { term?: unknown; yearOffset?: unknown } & Record<string, unknown>

/** The rows of "the last five years", the latest last. */
export const rowsOfSpan = ({ term, count }: Span): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: newRowId(), term, yearOffset: at - count + 1 }))

/** The span that rows make, if they are the last years of one kind and no more. */
export const spanOf = (rows: unknown): Span | undefined => {
  if (!Array.isArray(rows) || rows.length === 0) return undefined
  const list = rows as Row[]
  const term = list[0]?.term as Term
  const isSpan = list.every((row, at) => row.term === term && row.yearOffset === at - list.length + 1)
  return isSpan ? { term, count: list.length } : undefined
}
