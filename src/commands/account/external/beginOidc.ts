import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { BegunOidc } from './begun.ts'
import { oidcConfiguration } from './oidcConfiguration.ts'
import { oidcFault } from './oidcFault.ts'
import type { OidcProvider } from './providerOf.ts'

/** Where to send the browser, and what it is to bring back. Throws `ExternalFault`. */
export const beginOidc = async (
  { id, oidc }: OidcProvider,
  { back, till, email }: { back: string; till: string; email: string },
): Promise<{ url: URL; begun: BegunOidc }> => {
  const configuration = await oidcConfiguration(oidc)
  try {
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: back,
      scope: oidc.scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      login_hint: email,
    })
    return { url, begun: { kind: 'oidc', provider: id, state, nonce, verifier, till, at: Date.now() } }
  } catch (error) {
    throw oidcFault(error)
  }
}
