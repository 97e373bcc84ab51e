import { APIError, type CollectionBeforeValidateHook, type CollectionConfig } from 'payload'
import { unsafeLinks } from '#document/text/unsafeLinks.ts'
import { inLanguage } from '#language'

/** In a hook and not in a field: a draft is stored without its fields being asked. */
const refuseUnsafeLinks: CollectionBeforeValidateHook = ({ data, req }) => {
  const [words] = unsafeLinks(data)
  if (words === undefined) return data
  const sv = `Länken ”${words.slice(0, 100)}” leder till en adress som inte är tillåten, så inget sparades. Skriv en adress som börjar med https://, http:// eller mailto:.`
  const en = `The link “${words.slice(0, 100)}” leads to an address that is not allowed, so nothing was saved. Write an address that begins with https://, http:// or mailto:.`
  throw new APIError(inLanguage({ sv, en }, { req }), 400, { code: 'UNSAFE_LINK' }, true)
}

/** Nothing that is stored has a link that runs as code: whoever prints it some day need not know of that. */
export const withSafeLinks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeValidate: [refuseUnsafeLinks, ...(collection.hooks?.beforeValidate ?? [])] },
})
