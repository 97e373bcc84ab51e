import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'

/** The day from which a unit is closed, and the name of the unit that it was merged into, if it was. */
export type ClosedUnit = { on: string; into?: string }

/** The units of a municipality that are closed on a day. */
export const closedUnits = async (
  payload: Payload,
  municipality: string,
  day: string,
): Promise<ReadonlyMap<string, ClosedUnit>> => {
  const where = { closedOn: { less_than_equal: day } }
  const rows = await findAll(payload, 'units', municipality, where, { fields: ['closedOn', 'mergedInto'] })
  const into = [...new Set(rows.flatMap(({ mergedInto }) => idOf(mergedInto) ?? []))]
  const others =
    into.length > 0 ? await findAll(payload, 'units', municipality, { id: { in: into } }, { fields: ['name'] }) : []
  const names = new Map(others.map(({ id, name }) => [id, name]))
  return new Map(
    rows.flatMap(({ id, closedOn, mergedInto }) => {
      const name = names.get(idOf(mergedInto) ?? '')
      return closedOn ? [[id, { on: closedOn, ...(name ? { into: name } : {}) }] as const] : []
    }),
  )
}
