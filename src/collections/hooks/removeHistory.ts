import type { CollectionBeforeDeleteHook } from 'payload'

/**
 * A template's changes go before it does: they point at it, and a database that minds would refuse to remove it. A crash in
 * between leaves the template, which can be removed again.
 */
export const removeHistory: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'templateHistory',
    where: { template: { equals: id } },
    req,
    depth: 0,
    overrideAccess: true,
  })
}
