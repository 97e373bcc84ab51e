import type { Payload } from 'payload'
import { findAll } from '#load/findAll.ts'

/** Titles of the municipality's templates in which each library block stands, by its key. Drafts count as they are. */
export const usedIn = async (payload: Payload, municipality: string): Promise<ReadonlyMap<string, string[]>> => {
  const { docs } = await payload.findVersions({
    collection: 'templates',
    where: { and: [{ latest: { equals: true } }, { 'version.municipality': { equals: municipality } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const drafts = docs.map(({ version, parent }) => ({ ...version, id: String(parent) }))
  const saved = await findAll(payload, 'templates', municipality, {})
  const templates = [...drafts, ...saved.filter(({ id }) => drafts.every((draft) => draft.id !== id))]
  const found = new Map<string, Set<string>>()
  for (const { title = '', sections } of templates)
    for (const { libraryKey } of (sections ?? []).flatMap(({ blocks }) => blocks ?? []))
      if (libraryKey) found.set(libraryKey, new Set([...(found.get(libraryKey) ?? []), title]))
  return new Map([...found].map(([key, titles]) => [key, [...titles].toSorted()]))
}
