import { ResponseBodyError, refreshTokenGrant } from 'openid-client'
import { ExternalFault } from './ExternalFault.ts'
import type { Answered, Kept } from './finishOidc.ts'
import { oidcClaims } from './oidcClaims.ts'
import { oidcConfiguration } from './oidcConfiguration.ts'
import { oidcFault } from './oidcFault.ts'
import type { OidcProvider } from './providerOf.ts'

/**
 * The claims of today of somebody who is logged in; nothing where the provider gave no token to ask with. Throws
 * `ExternalFault`: `behorighet` when the provider no longer knows the login.
 */
export const refreshOidc = async ({ oidc }: OidcProvider, kept: Kept): Promise<Answered | undefined> => {
  if (!kept.refreshToken) return undefined
  const configuration = await oidcConfiguration(oidc)
  const asked = Date.now()
  try {
    const tokens = await refreshTokenGrant(configuration, kept.refreshToken)
    const claims = await oidcClaims(configuration, tokens, asked, kept.subject)
    const { id_token: idToken, refresh_token: refreshToken } = tokens
    return { claims, kept: { ...kept, ...(idToken && { idToken }), ...(refreshToken && { refreshToken }) } }
  } catch (error) {
    if (error instanceof ResponseBodyError && error.error === 'invalid_grant')
      throw new ExternalFault('behorighet', error)
    throw oidcFault(error)
  }
}
