import { SAML, ValidateInResponseTo } from '@node-saml/node-saml'
import type { BegunSaml } from '../begun.ts'
import { tolerance } from '../oidcClaims.ts'
import type { SamlProvider } from '../providerOf.ts'

export const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'

/** The library's memory of what was asked, which is what this browser brought: an answer to anything else is none. */
const askedFor = ({ request, at }: Pick<BegunSaml, 'request' | 'at'>) => ({
  saveAsync: async () => null,
  getAsync: async (id: string) => (id === request ? new Date(at).toISOString() : null),
  removeAsync: async () => null,
})

/**
 * The library for one provider and what was begun with it. `back`: our address for answers. How somebody logs in there is the
 * municipality's business, so no way of it is asked for (Entra ID refuses people with two steps otherwise).
 */
export const samlOf = ({ saml }: SamlProvider, back: string, begun: Pick<BegunSaml, 'request' | 'at'>): SAML =>
  new SAML({
    callbackUrl: back,
    issuer: saml.audience,
    audience: saml.audience,
    idpIssuer: saml.issuer,
    idpCert: saml.certificates,
    entryPoint: saml.entryPoint,
    logoutUrl: saml.logoutPoint,
    logoutCallbackUrl: `${back}/ut`,
    identifierFormat: saml.subject === 'nameId' ? persistent : null,
    generateUniqueId: () => begun.request,
    ...(saml.ours && { privateKey: saml.ours.key, publicCert: saml.ours.certificate }),
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    disableRequestedAuthnContext: true,
    acceptedClockSkewMs: tolerance * 1000,
    validateInResponseTo: ValidateInResponseTo.always,
    cacheProvider: askedFor(begun),
  })

/** A new id for what we ask: not to be guessed, and a name as XML wants it. */
export const newRequest = (): Pick<BegunSaml, 'request' | 'at'> => ({
  request: `_${crypto.randomUUID()}`,
  at: Date.now(),
})
