import {
  type Configuration,
  fetchUserInfo,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client'
import { ExternalFault } from './ExternalFault.ts'
import type { Claims } from './rightsFrom.ts'

/** Seconds by which the provider's clock may differ from ours. */
export const tolerance = 60

/**
 * The claims of an answer with tokens: of the id token, and what the provider adds when it is asked. `asked` (ms since 1970):
 * when we asked for it; a token that was made before, or is to be made, shows a clock that is wrong. `sub`: whose they must be,
 * where no id token says. Throws `ExternalFault` and what the library throws.
 */
export const oidcClaims = async (
  configuration: Configuration,
  tokens: TokenEndpointResponse & TokenEndpointResponseHelpers,
  asked: number,
  sub?: string,
): Promise<Claims & { sub: string }> => {
  const claims = tokens.claims()
  const subject = claims?.sub ?? sub
  if (!subject || (sub && subject !== sub)) throw new ExternalFault('svar')
  if (claims && (claims.iat < asked / 1000 - tolerance || claims.iat > Date.now() / 1000 + tolerance))
    throw new ExternalFault('klocka')
  const more = configuration.serverMetadata().userinfo_endpoint
    ? await fetchUserInfo(configuration, tokens.access_token, subject)
    : {}
  return { ...claims, ...more, sub: subject }
}
