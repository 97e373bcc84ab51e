import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { Unit } from '#payload-types'

/** A municipality's own groups of units, by unit: those that are in any. Past hooks: five hundred are asked for at once. */
export const loadUnitGroups = async (payload: Payload, municipality: string): Promise<Map<string, string[]>> => {
  const { docs } = await payload.db.find<Unit>({
    collection: 'units',
    where: { municipality: { equals: municipality } },
    select: { municipality: true, groups: true },
    pagination: false,
    limit: 0,
  })
  const own = docs.filter((unit) => idOf(unit.municipality) === municipality)
  return new Map(own.flatMap(({ id, groups }) => (groups && groups.length > 0 ? [[id, groups] as const] : [])))
}
