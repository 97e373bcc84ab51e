import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { type FigureState, figureState } from '#document/figures/figureState.ts'
import { placeKey, type StoredFigure } from '#document/figures/plan/planImport.ts'
import { findAll } from '#load/findAll.ts'
import { readMany } from '#load/readMany.ts'
import { statisticValue } from '#load/resolve/measures.ts'

export type Stored = StoredFigure & { state: FigureState }
/** Measures whose figures of a period stand still. */
export const lockedMeasures = async (payload: Payload, municipality: string, period: string): Promise<Set<string>> => {
  const rows = await findAll(
    payload,
    'figureLocks',
    municipality,
    { period: { equals: period } },
    { fields: ['measure'] },
  )
  return new Set(rows.map(({ measure }) => measure))
}

/** The figures of units in a period as they stand, by `placeKey`: all of them, or of some measures. */
export const storedFigures = async (
  payload: Payload,
  municipality: string,
  period: string,
  units: readonly string[],
  measures?: readonly string[],
): Promise<Map<string, Stored>> => {
  const rows = await readMany(
    payload,
    'statistics',
    { municipality, period, ...(measures ? { measure: measures } : {}) },
    ['unit', units],
    ['unit', 'measure', 'group', 'period', 'value', 'n', 'source', 'asOf', 'origin', 'import'],
  )
  return new Map(
    rows.map((row): [string, Stored] => [
      placeKey(idOf(row.unit) ?? '', row),
      {
        id: row.id,
        value: statisticValue(row),
        state: figureState(row),
        ...(typeof row.n === 'number' ? { n: row.n } : {}),
      },
    ]),
  )
}
