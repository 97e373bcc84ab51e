import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { type Written, worthKeeping } from '#document/answer/history/worthKeeping.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import type { DocumentFacts } from './loadDocument.ts'
import { loadNames } from './loadNames.ts'

/**
 * What somebody wrote at one place of an answer. `value` null: it was emptied. `lost`: another's text stood there and
 * this one never came to count.
 */
export type Version = { at: string; by?: string; path: string[]; value: unknown; lost?: true }
type Change = { path: string[]; value: unknown }
export type HistoryRow = {
  id: string
  savedAt: string
  author?: unknown
  thinned?: 'no' | 'kept' | 'yes' | null
  changes?: { after: string | null; changes: Change[]; conflicts?: { path: string[] }[] }
}
export type PlacedVersion = Written & { row: HistoryRow; change: Change }

/** More saves than a block gets in a year; those that say nothing new have been thinned away. */
const most = 3000

/** Rows as versions, place by place, oldest first, and of those the ones that somebody could miss. */
export const versionsOf = (rows: readonly HistoryRow[]): PlacedVersion[] => {
  const places = new Map<string, PlacedVersion[]>()
  for (const row of rows)
    for (const change of row.changes?.changes ?? []) {
      const lost = (row.changes?.conflicts ?? []).some(({ path }) => sameValue(path, change.path))
      const place = JSON.stringify(change.path)
      const version = { at: Date.parse(row.savedAt), author: idOf(row.author) ?? '', value: change.value, row, change }
      places.set(place, [...(places.get(place) ?? []), lost ? { ...version, lost } : version])
    }
  return [...places.values()].flatMap((versions) => worthKeeping(versions))
}

export const findHistoryRows = async (
  payload: Payload,
  { id, municipality }: Pick<DocumentFacts, 'id' | 'municipality'>,
  instanceKey: string,
): Promise<HistoryRow[]> => {
  const { docs } = await payload.find({
    collection: 'answerHistory',
    where: {
      and: [
        { municipality: { equals: municipality } },
        { document: { equals: id } },
        { instanceKey: { equals: instanceKey } },
        { thinned: { not_equals: 'yes' } },
      ],
    },
    sort: '-rev',
    limit: most,
    depth: 0,
    overrideAccess: true,
  })
  // The shape of `changes` is that of the save that wrote it (`writeHistory`).
  return (docs as unknown as HistoryRow[]).toReversed()
}

/**
 * How the answer of one block came about, newest first: everything that was written and later replaced, taken away or
 * lost to another's text, and what each sitting ended with. Access is the caller's business.
 */
export const loadHistory = async (
  payload: Payload,
  document: DocumentFacts,
  instanceKey: string,
): Promise<Version[]> => {
  const rows = await findHistoryRows(payload, document, instanceKey)
  const names = await loadNames(
    payload,
    rows.map(({ author }) => author),
  )
  return versionsOf(rows)
    .toSorted((a, b) => b.at - a.at)
    .map(({ row, change, author, lost }) => {
      const by = names.get(author)
      return { at: row.savedAt, ...change, ...(by ? { by } : {}), ...(lost ? { lost } : {}) }
    })
}
