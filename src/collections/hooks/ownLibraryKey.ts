import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { idOf } from '#access/idOf.ts'
import { inLanguage } from '#language'
import type { BlockLibrary } from '#payload-types'

type Row = Partial<Pick<BlockLibrary, 'scope' | 'municipality' | 'libraryKey'>>
const ownerOf = (row: Row) => (row.scope === 'national' ? 'national' : idOf(row.municipality))

/**
 * All versions of a library block have one owner. Otherwise a municipality could put out a "newer version" of a national
 * block, or stand in the way of the next one.
 */
export const ownLibraryKey: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const row: Row = { ...originalDoc, ...data }
  if (!row.libraryKey) return data
  const { docs } = await req.payload.find({
    collection: 'blockLibrary',
    where: { libraryKey: { equals: row.libraryKey } },
    depth: 0,
    pagination: false,
    req,
  })
  const strangers = docs.filter((doc) => doc.id !== originalDoc?.id && ownerOf(doc) !== ownerOf(row))
  if (strangers.length > 0)
    throw new APIError(
      inLanguage(
        {
          sv: 'Biblioteksnyckeln används redan av ett block med en annan ägare. Välj en annan nyckel.',
          en: 'The library key is already used by a block of another owner. Choose another key.',
        },
        { req },
      ),
      400,
      { code: 'OTHER_OWNER' },
      true,
    )
  return data
}
