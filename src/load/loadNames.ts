import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'

/** The names of people by their id, in one query. Somebody who has been removed has none. */
export const loadNames = async (payload: Payload, people: unknown[]): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(people.flatMap((person) => idOf(person) ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
