import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { archiveIn, earlierIn } from '#load/adoption.ts'
import { findRows, type RowOf } from '#load/findRows.ts'

const day = 24 * 60 * 60_000
const pageSize = 500
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString()

type Owner = RowOf<'documents', 'state' | 'adoption' | 'earlier'>
/** Both kinds belong to a document. */
type Made = 'renders' | 'files'
type Owned = RowOf<Made, 'document'>
type Found = { row: Owned; owner: Owner }
export type Cleared = { renders: number; files: number }

const page = (payload: Payload, collection: Made, where: Where, number: number): Promise<Owned[]> =>
  findRows(payload, collection, where, { fields: ['document'], limit: pageSize, page: number, sort: 'id' })
/** One that cannot be removed (another node was first, the disk refuses) does not keep the rest. */
const remove = async (payload: Payload, collection: Made, ids: string[]): Promise<number> => {
  let removed = 0
  for (const id of ids)
    try {
      await payload.delete({ collection, id, depth: 0, overrideAccess: true })
      removed += 1
    } catch (error) {
      payload.logger.warn({ err: error }, `clearFiles: ${collection} ${id}`)
    }
  return removed
}

/** Adopted, and its files are not listed yet: what is there may be on its way into the archive. */
const isArchiving = ({ state, adoption }: Owner) =>
  (state === 'adopted' || state === 'published') && !archiveIn(adoption)
/** Of every version: one that was corrected is kept as well. */
const archived = ({ adoption, earlier }: Owner): string[] =>
  [adoption, ...earlierIn(earlier).map((version) => version.adoption)].flatMap((one) =>
    Object.values(archiveIn(one)?.files ?? {}).flatMap((kept) => Object.values(kept).map(({ id }) => id)),
  )
/** Of rows that belong to documents, those whose document is known and has all its files, with that document. */
const settled = async (payload: Payload, rows: Owned[]): Promise<Found[]> => {
  const ids = [...new Set(rows.flatMap(({ document }) => idOf(document) ?? []))]
  const documents = await findRows(payload, 'documents', { id: { in: ids } }, { fields: ['state', 'adoption'] })
  const owners = new Map(documents.map((one) => [one.id, one]))
  return rows.flatMap((row) => {
    const owner = owners.get(idOf(row.document) ?? '')
    return owner && !isArchiving(owner) ? [{ row, owner }] : []
  })
}

/** Every page is read before anything is removed: a page counts from the first row that is left. */
const collect = async (
  payload: Payload,
  collection: Made,
  where: Where,
  choose: (found: Found[]) => Promise<string[]> | string[],
): Promise<string[]> => {
  const chosen: string[] = []
  for (let number = 1; ; number++) {
    const rows = await page(payload, collection, where, number)
    chosen.push(...(await choose(await settled(payload, rows))))
    if (rows.length < pageSize) return chosen
  }
}

const before = (age: number): Where => ({
  and: [
    { createdAt: { less_than: ago(age) } },
    { or: [{ heartbeatAt: { exists: false } }, { heartbeatAt: { less_than: ago(age) } }] },
  ],
})
const unclaimed = async (payload: Payload, found: Found[]): Promise<string[]> => {
  const ids = found.map(({ row }) => row.id)
  const claims = await findRows(payload, 'renders', { file: { in: ids } }, { fields: ['file'] })
  const kept = new Set([...claims.map(({ file }) => idOf(file)), ...found.flatMap(({ owner }) => archived(owner))])
  return ids.filter((id) => !kept.has(id))
}

/**
 * Clears away files that can be made again: renderings that nobody has asked to have made for a month, and files that
 * no rendering and no archive lists (what those leave behind, or a crash). The files of an adopted document stay for ever.
 * `ages` (milliseconds) are for tests.
 */
export const clearFiles = async (
  payload: Payload,
  ages: { renders?: number; files?: number } = {},
): Promise<Cleared> => {
  const old = await collect(payload, 'renders', before(ages.renders ?? 30 * day), (found) =>
    found.map(({ row }) => row.id),
  )
  const renders = await remove(payload, 'renders', old)
  const loose = await collect(payload, 'files', { createdAt: { less_than: ago(ages.files ?? day) } }, (found) =>
    unclaimed(payload, found),
  )
  return { renders, files: await remove(payload, 'files', loose) }
}
