import type { Payload } from 'payload'
import type { DocumentFacts } from './loadDocument.ts'
import { loadNames } from './loadNames.ts'

/** What somebody wrote at one place of an answer, also where it never came to count. `value` null: it was emptied. */
export type Version = { at: string; by?: string; path: string[]; value: unknown }
type Row = { savedAt: string; author?: unknown; changes?: { changes?: { path: string[]; value: unknown }[] } }

/** Answers are saved a second after the typing rests: saves closer than this (ms) are one piece of writing. */
const oneSitting = 10 * 60_000
const most = 100

/** Of one person's writing at one place in one sitting, what it ended with. Newest first, in and out. */
const sittings = <V extends Version & { author: string }>(versions: V[]): V[] => {
  const later = new Map<string, number>()
  return versions.filter(({ at, author, path }) => {
    const place = JSON.stringify([author, path])
    const time = Date.parse(at)
    const next = later.get(place)
    later.set(place, time)
    return next === undefined || next - time > oneSitting
  })
}

/**
 * How the answer of one block came about, newest first: at most a hundred pieces of writing out of the last 500 saves.
 * Access is the caller's business.
 */
export const loadHistory = async (
  payload: Payload,
  { id, municipality }: DocumentFacts,
  instanceKey: string,
): Promise<Version[]> => {
  const { docs } = await payload.find({
    collection: 'answerHistory',
    where: {
      and: [
        { municipality: { equals: municipality } },
        { document: { equals: id } },
        { instanceKey: { equals: instanceKey } },
      ],
    },
    sort: '-savedAt',
    limit: 500,
    depth: 0,
    overrideAccess: true,
  })
  const rows = docs as unknown as Row[]
  const names = await loadNames(
    payload,
    rows.map(({ author }) => author),
  )
  const all = rows.flatMap(({ savedAt, author, changes }) =>
    (changes?.changes ?? []).map(({ path, value }) => ({ at: savedAt, author: String(author), path, value })),
  )
  return sittings(all)
    .slice(0, most)
    .map(({ author, ...version }) => {
      const by = names.get(author)
      return { ...version, ...(by ? { by } : {}) }
    })
}
