import type { CollectionSlug, Payload } from 'payload'
import { isUniqueError } from '../common/isUniqueError.ts'

/**
 * A row with an id of ours, written past Payload's defaults; the number of rows made. Who came second finds it there: by
 * its id, or by the index that says that there is one of its kind (a goal has one row a year).
 */
export const createOnce = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  data: Record<string, unknown>,
): Promise<number> => {
  const now = new Date().toISOString()
  const given = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
  try {
    await payload.db.create({ collection, customID: id, data: { ...given, createdAt: now, updatedAt: now } })
    return 1
  } catch (error) {
    if (!isUniqueError(error)) throw error
    return 0
  }
}
