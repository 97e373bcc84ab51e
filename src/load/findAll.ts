import type { CollectionSlug, Payload, SelectType, Where } from 'payload'
import { idOf } from '#access/idOf.ts'

export type Row = { id: string; municipality?: unknown }

/**
 * Every row of a municipality that meets a condition, without relations, in one query. The municipality stands in the
 * query and is checked again on each row: a figure from another municipality in a document is the worst fault we can
 * make. Access is not asked here; `load` runs after a command or route has asked it for the document.
 */
export const findAll = async <R extends Row>(
  payload: Payload,
  collection: CollectionSlug,
  municipality: string,
  where: Where,
  options: { select?: SelectType; sort?: string } = {},
): Promise<R[]> => {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ municipality: { equals: municipality } }, where] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(options.select ? { select: { ...options.select, municipality: true } } : {}),
    ...(options.sort ? { sort: options.sort } : {}),
  })
  return (docs as unknown as R[]).filter((row) => idOf(row.municipality) === municipality)
}
