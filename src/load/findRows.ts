import type { CollectionSlug, DataFromCollectionSlug, Payload, SelectType, Where } from 'payload'

type FieldOf<S extends CollectionSlug> = keyof DataFromCollectionSlug<S> & string
/** A row as Payload's types tell it, with the fields that were asked for. */
export type RowOf<S extends CollectionSlug, F extends FieldOf<S> = FieldOf<S>> = Pick<
  DataFromCollectionSlug<S>,
  F | 'id'
>
export type RowQuery<F> = { fields?: readonly F[]; sort?: string; limit?: number; page?: number }

/** `payload.find` for a collection that is not known yet, of which the compiler gives up on Payload's type (TS2590). */
type Find<S extends CollectionSlug, F extends FieldOf<S>> = (query: {
  collection: S
  where: Where
  select?: SelectType
  sort?: string
  limit?: number
  page?: number
  pagination?: boolean
  depth: 0
  overrideAccess: true
}) => Promise<{ docs: RowOf<S, F>[] }>

/**
 * Rows that meet a condition, without relations, in one query: all of them, unless there is a `limit`; of each only the
 * fields asked for, or all. Access is not asked here: `load` runs after a command or route has asked it.
 */
export const findRows = async <S extends CollectionSlug, F extends FieldOf<S> = FieldOf<S>>(
  payload: Payload,
  collection: S,
  where: Where,
  { fields, limit, ...query }: RowQuery<F> = {},
): Promise<RowOf<S, F>[]> => {
  const find = payload.find as Find<S, F>
  const { docs } = await find({
    ...query,
    collection,
    where,
    ...(limit ? { limit } : { pagination: false }),
    ...(fields ? { select: Object.fromEntries(fields.map((field) => [field, true])) } : {}),
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
