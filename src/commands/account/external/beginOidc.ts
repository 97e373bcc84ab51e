import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { oidcConfiguration } from './oidcConfiguration.ts'
import { oidcFault } from './oidcFault.ts'
import type { Provider } from './providerOf.ts'

/** What the browser keeps, encrypted, between leaving for the provider and coming back. `at`: ms since 1970. */
export type Begun = { provider: string; state: string; nonce: string; verifier: string; till: string; at: number }

/** Where to send the browser, and what it is to bring back. Throws `ExternalFault`. */
export const beginOidc = async (
  { id, oidc }: Provider,
  { back, till, email }: { back: string; till: string; email: string },
): Promise<{ url: URL; begun: Begun }> => {
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
    return { url, begun: { provider: id, state, nonce, verifier, till, at: Date.now() } }
  } catch (error) {
    throw oidcFault(error)
  }
}
