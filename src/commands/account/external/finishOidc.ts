import { authorizationCodeGrant } from 'openid-client'
import type { Begun } from './beginOidc.ts'
import { ExternalFault } from './ExternalFault.ts'
import { oidcClaims } from './oidcClaims.ts'
import { oidcConfiguration } from './oidcConfiguration.ts'
import { oidcFault } from './oidcFault.ts'
import type { Provider } from './providerOf.ts'
import type { Claims } from './rightsFrom.ts'

/** How long (ms) somebody may stand at the provider's page. */
const patience = 10 * 60 * 1000

/** What is kept of a login, encrypted, to ask the provider again and to log out there. */
export type Kept = { subject: string; idToken?: string; refreshToken?: string }
export type Answered = { claims: Claims & { sub: string }; kept: Kept }

/**
 * The claims of whoever came back to `url`. The library looks at signature, issuer, receiver, time, state and nonce; a code
 * is good once. Throws `ExternalFault`.
 */
export const finishOidc = async ({ oidc }: Provider, begun: Begun, url: URL): Promise<Answered> => {
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
