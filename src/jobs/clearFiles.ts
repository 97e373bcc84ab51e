import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'

const day = 24 * 60 * 60_000
const pageSize = 500
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString()

type Kept = Record<string, Record<string, { id: string } | undefined>>
type Owner = { id: string; state: string; adoption?: { archive?: { files: Kept } } | null }
type Owned = { id: string; document?: unknown }
type Rendered = Owned & { file?: unknown }
export type Cleared = { renders: number; files: number }

const page = async <R>(payload: Payload, collection: CollectionSlug, where: Where, number: number): Promise<R[]> => {
  const query = { where, depth: 0, limit: pageSize, page: number, sort: 'id', overrideAccess: true }
  return (await payload.find({ collection, ...query })).docs as unknown as R[]
}
/** One that cannot be removed (another node was first, the disk refuses) does not keep the rest. */
const remove = async (payload: Payload, collection: CollectionSlug, ids: string[]): Promise<number> => {
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
const isArchiving = ({ state, adoption }: Owner) => (state === 'adopted' || state === 'published') && !adoption?.archive
const archived = ({ adoption }: Owner): string[] =>
  Object.values(adoption?.archive?.files ?? {}).flatMap((kept) => Object.values(kept).flatMap((file) => file?.id ?? []))
/** Of rows that belong to documents, those whose document is known and has all its files, with that document. */
const settled = async <R extends Owned>(payload: Payload, rows: R[]): Promise<{ row: R; owner: Owner }[]> => {
  const ids = [...new Set(rows.flatMap(({ document }) => idOf(document) ?? []))]
  const owners = new Map((await page<Owner>(payload, 'documents', { id: { in: ids } }, 1)).map((one) => [one.id, one]))
  return rows.flatMap((row) => {
    const owner = owners.get(idOf(row.document) ?? '')
    return owner && !isArchiving(owner) ? [{ row, owner }] : []
  })
}

/** Every page is read before anything is removed: a page counts from the first row that is left. */
const collect = async <R extends Owned>(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  choose: (found: { row: R; owner: Owner }[]) => Promise<string[]> | string[],
): Promise<string[]> => {
  const chosen: string[] = []
  for (let number = 1; ; number++) {
    const rows = await page<R>(payload, collection, where, number)
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
const unclaimed = async (payload: Payload, found: { row: Owned; owner: Owner }[]): Promise<string[]> => {
  const ids = found.map(({ row }) => row.id)
  const claims = await page<Rendered>(payload, 'renders', { file: { in: ids } }, 1)
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
  const old = await collect<Rendered>(payload, 'renders', before(ages.renders ?? 30 * day), (found) =>
    found.map(({ row }) => row.id),
  )
  const renders = await remove(payload, 'renders', old)
  const loose = await collect<Owned>(payload, 'files', { createdAt: { less_than: ago(ages.files ?? day) } }, (found) =>
    unclaimed(payload, found),
  )
  return { renders, files: await remove(payload, 'files', loose) }
}
