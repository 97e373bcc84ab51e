import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { inLanguage } from '#language'
import type { Municipality } from '#payload-types'

const words = {
  NO_PROVIDER: {
    sv: 'Lägg först in kommunens inloggning under Inställningar, Inloggning. Utan den kommer ingen in när lösenorden är avstängda.',
    en: "Enter the municipality's login first, under Settings, Login. Without it nobody gets in when passwords are off.",
  },
  NO_RESERVE: {
    sv: 'Välj ett reservkonto, annars kommer ingen in den dag kommunens inloggning är nere.',
    en: "Choose an account in reserve, or nobody gets in on the day when the municipality's login is down.",
  },
}
const refuse = (req: PayloadRequest, code: keyof typeof words) =>
  new APIError(inLanguage(words[code], { req }), 400, { code }, true)

/** Passwords can be switched off where there is another way in, and one for the day when that is away. */
export const checkOnlyExternal: CollectionBeforeValidateHook<Municipality> = async ({ data, originalDoc, req }) => {
  const { onlyExternal, breakGlass } = { ...originalDoc, ...data }
  if (!onlyExternal) return data
  if (!breakGlass) throw refuse(req, 'NO_RESERVE')
  if (originalDoc?.onlyExternal) return data
  const { totalDocs } = await req.payload.count({
    collection: 'identityProviders',
    where: { and: [{ municipality: { equals: originalDoc?.id ?? '' } }, { enabled: { equals: true } }] },
    overrideAccess: true,
  })
  if (totalDocs === 0) throw refuse(req, 'NO_PROVIDER')
  return data
}
