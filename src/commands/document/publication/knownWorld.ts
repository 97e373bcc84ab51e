import type { Payload } from 'payload'
import type { KnownWorld } from '#disclosure/leaksIn.ts'
import { findAll } from '#load/findAll.ts'
import type { RowOf } from '#load/findRows.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'

const parentOf = ({ id, path }: RowOf<'units', 'path'>) =>
  (path ?? '')
    .split('/')
    .filter((one) => one && one !== id)
    .at(-1) ?? ''

/** A municipality as the attacker knows it, with the names of its units by key. */
export const knownWorld = async (
  payload: Payload,
  municipality: string,
): Promise<{ world: KnownWorld; names: ReadonlyMap<string, string> }> => {
  const [{ vocabulary }, units] = await Promise.all([
    loadMunicipality(payload, municipality),
    findAll(payload, 'units', municipality, {}, { fields: ['key', 'name', 'path'] }),
  ])
  const { measures, groups, partitions, suppression } = vocabulary
  const keyOf = new Map(units.map(({ id, key }) => [id, key]))
  const world: KnownWorld = {
    groups: { keys: groups.map(({ key }) => key), sets: partitions ?? [] },
    units: units.map((unit) => {
      const parent = keyOf.get(parentOf(unit))
      return { key: unit.key, ...(parent ? { parent } : {}) }
    }),
    measures: new Map(measures.map(({ key, unit, minN }) => [key, { unit, limit: minN ?? suppression.minN }])),
    limit: suppression.minN,
  }
  return { world, names: new Map(units.map(({ key, name }) => [key, name])) }
}
