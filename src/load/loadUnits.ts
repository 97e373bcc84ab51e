import type { Payload } from 'payload'
import { z } from 'zod'
import type { UnitSnapshot } from '#document/input/input.ts'
import { findAll } from './findAll.ts'
import { rolesOf } from './loadMunicipality.ts'

export type UnitFacts = { snapshot: UnitSnapshot; path: string; roles: Record<string, string> }

const ancestorsSchema = z
  .array(z.object({ id: z.string(), key: z.string(), name: z.string(), kind: z.string() }))
  .catch([])

/**
 * Units as they are now, with the names of all above them (kept beside each unit by the unit tree), in one query. A
 * unit that is not in this municipality is simply not among the results.
 */
export const loadUnits = async (
  payload: Payload,
  municipality: string,
  ids: string[],
): Promise<ReadonlyMap<string, UnitFacts>> => {
  const rows = await findAll(payload, 'units', municipality, { id: { in: [...new Set(ids)] } })
  return new Map(
    rows.map(({ id, key, name, kind, path, ancestors, schoolForms, grades, roles }): [string, UnitFacts] => [
      id,
      {
        path: path ?? '',
        roles: rolesOf(roles),
        snapshot: {
          id,
          key,
          name,
          kind,
          ancestors: ancestorsSchema.parse(ancestors),
          schoolForms: schoolForms ?? [],
          grades: (grades ?? []).map(Number),
        },
      },
    ]),
  )
}
