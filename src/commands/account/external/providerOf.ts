import type { BasePayload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { IdentityProvider } from '#payload-types'
import type { RightsRule } from './rightsFrom.ts'
import { certificatesIn } from './saml/certificatesIn.ts'

export type OidcSettings = { issuer: string; clientId: string; clientSecret: string; scope: string }
/** `issuer`: who they are, `audience`: who we are to them; `subject`: by which of their names a person is known here. */
export type SamlSettings = {
  issuer: string
  audience: string
  entryPoint: string
  logoutPoint: string
  certificates: string[]
  subject: 'nameId' | 'eppn'
  /** The key that we sign with towards this provider, in the clear, and its certificate. */
  ours?: { key: string; certificate: string }
}
type Common = {
  id: string
  municipality: string
  name: string
  domains: string[]
  emailClaim: string
  nameClaim: string
  rules: RightsRule[]
}
/** A municipality's identity provider as a login uses it: its secret in the clear. */
export type OidcProvider = Common & { kind: 'oidc'; oidc: OidcSettings }
export type SamlProvider = Common & { kind: 'saml'; saml: SamlSettings }
export type Provider = OidcProvider | SamlProvider

export const domainOf = (email: string): string => email.split('@').at(-1)?.trim().toLowerCase() ?? ''

const common = (row: IdentityProvider): Common => ({
  id: row.id,
  municipality: idOf(row.municipality) ?? '',
  name: row.name,
  domains: row.domains,
  emailClaim: row.emailClaim,
  nameClaim: row.nameClaim,
  rules: row.rules ?? [],
})
const read = (payload: BasePayload, row: IdentityProvider): Provider =>
  row.kind === 'saml'
    ? {
        ...common(row),
        kind: 'saml',
        saml: {
          issuer: row.issuer,
          audience: row.clientId,
          entryPoint: row.entryPoint ?? '',
          logoutPoint: row.logoutPoint ?? '',
          certificates: certificatesIn(row.certificates ?? ''),
          subject: row.subject ?? 'nameId',
          ...(row.ourKey &&
            row.ourCertificate && { ours: { key: payload.decrypt(row.ourKey), certificate: row.ourCertificate } }),
        },
      }
    : {
        ...common(row),
        kind: 'oidc',
        oidc: {
          issuer: row.issuer,
          clientId: row.clientId,
          clientSecret: row.clientSecret ? payload.decrypt(row.clientSecret) : '',
          scope: row.scope,
        },
      }

const found = async (payload: BasePayload, where: Where): Promise<Provider | undefined> => {
  const { docs } = await payload.find({
    collection: 'identityProviders',
    where,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs[0] && read(payload, docs[0])
}
const inUse = (payload: BasePayload, where: Where) => found(payload, { and: [where, { enabled: { equals: true } }] })
/** The provider by which people of this address log in, if any: a domain belongs to one. */
export const providerForEmail = (payload: BasePayload, email: string): Promise<Provider | undefined> =>
  inUse(payload, { domains: { in: [domainOf(email)] } })
export const providerById = (payload: BasePayload, id: string): Promise<Provider | undefined> =>
  inUse(payload, { id: { equals: id } })
/** In use or not: it is entered before it is. */
export const enteredProvider = (payload: BasePayload, id: string): Promise<Provider | undefined> =>
  found(payload, { id: { equals: id } })
/** Whether any municipality here has a login of its own. */
export const hasProviders = async (payload: BasePayload): Promise<boolean> => {
  const where = { enabled: { equals: true } }
  return (await payload.count({ collection: 'identityProviders', where, overrideAccess: true })).totalDocs > 0
}
