import type { Payload } from 'payload'
import { latestTemplates } from './latestTemplates.ts'
import { wholeKey } from './partKeys.ts'

/** Titles of the municipality's templates in which each library block or section stands, by its key. Drafts count as they are. */
export const usedIn = async (payload: Payload, municipality: string): Promise<ReadonlyMap<string, string[]>> => {
  const templates = await latestTemplates(payload, municipality)
  const found = new Map<string, Set<string>>()
  for (const { title = '', sections } of templates)
    for (const { libraryKey } of (sections ?? []).flatMap(({ blocks }) => blocks ?? []))
      if (libraryKey) {
        const key = wholeKey(libraryKey)
        found.set(key, new Set([...(found.get(key) ?? []), title]))
      }
  return new Map([...found].map(([key, titles]) => [key, [...titles].toSorted()]))
}
