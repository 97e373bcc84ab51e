import type { Payload } from 'payload'
import { findAll } from '#load/findAll.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { loadUnits } from '#load/loadUnits.ts'
import { unprintableIn } from '#render/unprintable.ts'

/** What a template of a municipality is checked by: its words, the roles that name people, the units it may go to, and typefaces. */
export const checkedBy = async (payload: Payload, municipality: string) => {
  const [{ vocabulary, roles }, rows] = await Promise.all([
    loadMunicipality(payload, municipality),
    findAll(payload, 'units', municipality, {}, { fields: ['name'] }),
  ])
  const units = [
    ...(
      await loadUnits(
        payload,
        municipality,
        rows.map(({ id }) => id),
      )
    ).values(),
  ]
  return {
    vocabulary,
    unprintableIn,
    roles: [...new Set([...Object.keys(roles), ...units.flatMap((unit) => Object.keys(unit.roles))])],
    units: units.map(({ snapshot }) => snapshot),
  }
}
