import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findRows, type RowOf, type RowQuery } from './findRows.ts'

/** Collections whose rows belong to a municipality. */
export type MunicipalSlug = {
  [S in CollectionSlug]: 'municipality' extends keyof DataFromCollectionSlug<S> ? S : never
}[CollectionSlug]

/**
 * Every row of a municipality that meets a condition. The municipality stands in the query and is checked again on each
 * row: a figure from another municipality in a document is the worst fault we can make.
 */
export const findAll = async <
  S extends MunicipalSlug,
  F extends keyof DataFromCollectionSlug<S> & string = keyof DataFromCollectionSlug<S> & string,
>(
  payload: Payload,
  collection: S,
  municipality: string,
  where: Where,
  { fields, ...query }: RowQuery<F> = {},
): Promise<RowOf<S, F | 'municipality'>[]> => {
  const inside = { and: [{ municipality: { equals: municipality } }, where] }
  const rows = await findRows(payload, collection, inside, {
    ...query,
    ...(fields ? { fields: ['municipality' as const, ...fields] } : {}),
  })
  return rows.filter((row) => idOf(row.municipality) === municipality)
}
