import type { BasePayload, CollectionSlug } from 'payload'
import { sortKey } from '#document/text/sortKey.ts'
import { namedCollections } from './index.ts'

/** Rows from before there were keys get theirs, below rules and hooks as in a migration. Does nothing where all have one. */
export const fillKeys = async (payload: BasePayload): Promise<void> => {
  for (const [slug, title] of namedCollections) {
    const collection = slug as CollectionSlug
    const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection,
      where: { sortKey: { exists: false } },
      pagination: false,
    })
    for (const row of docs) {
      const text = Object.entries(row).find(([name]) => name === title)?.[1]
      if (typeof text !== 'string' || text === '') continue
      await payload.db.updateOne({ collection, id: row.id, data: { sortKey: sortKey(text) } })
    }
  }
}
