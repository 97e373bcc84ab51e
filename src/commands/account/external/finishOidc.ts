import { authorizationCodeGrant } from 'openid-client'
import { type BegunOidc, patience } from './begun.ts'
import { ExternalFault } from './ExternalFault.ts'
import { oidcClaims } from './oidcClaims.ts'
import { oidcConfiguration } from './oidcConfiguration.ts'
import { oidcFault } from './oidcFault.ts'
import type { OidcProvider } from './providerOf.ts'
import type { Claims } from './rightsFrom.ts'

/** What is kept of a login, encrypted, to ask the provider again and to log out there; `until` (ms since 1970) it vouches for it. */
export type Kept = { subject: string; idToken?: string; refreshToken?: string; saml?: SamlName; until?: number }
/** Whom a provider by SAML knows by what name, in which session of its own: so it is told who logs out. */
export type SamlName = { name: string; format: string; qualifiers: Record<string, string>; session?: string }
export type Answered = { claims: Claims & { sub: string }; kept: Kept }

/**
 * The claims of whoever came back to `url`. The library looks at signature, issuer, receiver, time, state and nonce; a code
 * is good once. Throws `ExternalFault`.
 */
export const finishOidc = async ({ oidc }: OidcProvider, begun: BegunOidc, url: URL): Promise<Answered> => {
  if (Date.now() - begun.at > patience) throw new ExternalFault('svar')
  const configuration = await oidcConfiguration(oidc)
  try {
    const tokens = await authorizationCodeGrant(configuration, url, {
      pkceCodeVerifier: begun.verifier,
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      idTokenExpected: true,
    })
    const claims = await oidcClaims(configuration, tokens, begun.at)
    const { id_token: idToken, refresh_token: refreshToken } = tokens
    return { claims, kept: { subject: claims.sub, ...(idToken && { idToken }), ...(refreshToken && { refreshToken }) } }
  } catch (error) {
    throw oidcFault(error)
  }
}
