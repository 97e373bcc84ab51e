import type { Where } from 'payload'

export const minute = 60_000
export const day = 24 * 60 * minute
export const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString()
/** Old enough not to race with the ordinary way, young enough not to be tried for ever. */
export const between = (field: string, lower: number, upper: number): Where[] => [
  { [field]: { less_than: ago(lower) } },
  { [field]: { greater_than: ago(upper) } },
]
export type Swept = {
  frozen: number
  archived: number
  released: number
  /** Decisions and editions that were put into the log, and documents of half distributions that were made. */
  logged: number
  sent: number
  thinned: number
  failures: string[]
}
export type Ages = { lower?: number; upper?: number }

/** Does `finish` with each row; one that fails does not keep the rest. */
export const eachOf = async <R extends { id: string }>(
  rows: R[],
  swept: Swept,
  finish: (row: R) => Promise<void>,
): Promise<void> => {
  for (const row of rows) {
    try {
      await finish(row)
    } catch (error) {
      swept.failures.push(`${row.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}
