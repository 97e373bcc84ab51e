import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { inLanguage } from '#language'
import type { IdentityProvider } from '#payload-types'

const taken = (domain: string) => ({
  sv: `Domänen ${domain} hör redan till en annan inloggningstjänst. En domän kan bara höra till en.`,
  en: `The domain ${domain} belongs to another identity provider already. A domain belongs to one.`,
})

/** Domains are written alike, and each belongs to one provider in the whole installation: by it one is chosen. */
export const checkProvider: CollectionBeforeValidateHook<IdentityProvider> = async ({ data, originalDoc, req }) => {
  if (!data?.domains) return data
  const domains = [...new Set(data.domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')))]
  const others = await req.payload.find({
    collection: 'identityProviders',
    where: { and: [{ domains: { in: domains } }, { id: { not_equals: originalDoc?.id ?? '' } }] },
    depth: 0,
    limit: 1,
    req,
  })
  const domain = domains.find((one) => others.docs[0]?.domains.includes(one))
  if (domain) throw new APIError(inLanguage(taken(domain), { req }), 400, { code: 'DOMAIN_TAKEN' }, true)
  return { ...data, domains }
}
