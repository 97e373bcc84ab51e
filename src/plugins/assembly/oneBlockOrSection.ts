import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { inLanguage } from '#language'
import type { BlockLibrary } from '#payload-types'

/** Several blocks stand together in the library only as a section: else nobody could tell where the others came from. */
export const oneBlockOrSection: CollectionBeforeValidateHook<BlockLibrary> = ({ data, originalDoc, req }) => {
  const { section, block } = { ...originalDoc, ...data }
  if (section || (block ?? []).length <= 1) return data
  throw new APIError(
    inLanguage(
      {
        sv: 'Ett färdigt block är ett enda block. Flera block sparas som ett avsnitt, från en mall.',
        en: 'A library block is one block. Several blocks are saved as a section, from a template.',
      },
      { req },
    ),
    400,
    { code: 'SEVERAL_BLOCKS' },
    true,
  )
}
