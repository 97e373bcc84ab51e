import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

export type Row = { id: string; municipality?: unknown }

/** The id of a relationship, populated or not. */
export const idOf = (related: unknown): string | undefined => {
  if (related === null || related === undefined) return undefined
  return typeof related === 'object' ? String((related as { id: unknown }).id) : String(related)
}

/**
 * Every row of a municipality that meets a condition, without relations, in one query. The municipality stands in the
 * query and is checked again on each row: a figure from another municipality in a document is the worst fault we can
 * make. Access is not asked here; `load` runs after a command or route has asked it for the document.
 */
export const findAll = async <R extends Row>(
  payload: Payload,
  collection: string,
  municipality: string,
  where: Where,
  options: { select?: SelectType; sort?: string } = {},
): Promise<R[]> => {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { and: [{ municipality: { equals: municipality } }, where] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(options.select ? { select: { ...options.select, municipality: true } as never } : {}),
    ...(options.sort ? { sort: options.sort } : {}),
  })
  return (docs as unknown as R[]).filter((row) => idOf(row.municipality) === municipality)
}
