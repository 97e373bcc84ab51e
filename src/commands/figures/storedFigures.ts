import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { type FigureState, figureState } from '#document/figures/figureState.ts'
import { placeKey, type StoredFigure } from '#document/figures/plan/planImport.ts'
import { findAll } from '#load/findAll.ts'
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

/** The figures of a period as they stand, by `placeKey`. */
export const storedFigures = async (
  payload: Payload,
  municipality: string,
  period: string,
  where: Where = {},
): Promise<Map<string, Stored>> => {
  const rows = await findAll(
    payload,
    'statistics',
    municipality,
    { and: [{ period: { equals: period } }, where] },
    { fields: ['unit', 'measure', 'group', 'period', 'value', 'n', 'source', 'asOf', 'origin', 'import'] },
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
