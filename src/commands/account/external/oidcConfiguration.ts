import {
  allowInsecureRequests,
  type Configuration,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import { ExternalFault } from './ExternalFault.ts'
import { tolerance } from './oidcClaims.ts'
import type { OidcSettings } from './providerOf.ts'

const isHere = ({ protocol, hostname }: URL) => protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname)

/**
 * What a provider says of itself, asked for anew each time: so its keys are those of today. Signatures are looked at although
 * TLS brings the token, for a proxy on the way may end it. Without TLS on this machine alone. Throws `ExternalFault`:
 * `leverantor`.
 */
export const oidcConfiguration = async ({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> => {
  try {
    const url = new URL(issuer)
    const client = { client_secret: clientSecret, [clockTolerance]: tolerance }
    const execute = [enableNonRepudiationChecks, ...(isHere(url) ? [allowInsecureRequests] : [])]
    return await discovery(url, clientId, client, undefined, { execute, timeout: 10 })
  } catch (error) {
    throw new ExternalFault('leverantor', error)
  }
}
