import { buildEndSessionUrl } from 'openid-client'
import type { BasePayload } from 'payload'
import { ownAddress } from '#load/ownAddress.ts'
import { ExternalFault } from './ExternalFault.ts'
import { keptSessions } from './keptSessions.ts'
import { oidcConfiguration } from './oidcConfiguration.ts'
import { providerById } from './providerOf.ts'

/**
 * Where the holder of a session (`sid`) logs out at the provider that vouched for it; nothing where none did, where it has
 * no such address or is away: then logging out here is all there is.
 */
export const logoutAddress = async (payload: BasePayload, sid: string): Promise<string | undefined> => {
  const [session] = await keptSessions(payload, { sid: { equals: sid } })
  const provider = session && (await providerById(payload, session.provider))
  if (!provider) return undefined
  try {
    const configuration = await oidcConfiguration(provider.oidc)
    if (!configuration.serverMetadata().end_session_endpoint) return undefined
    const { idToken } = session.kept
    return buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${ownAddress(payload)}/logga-in`,
      ...(idToken ? { id_token_hint: idToken } : {}),
    }).href
  } catch (error) {
    if (!(error instanceof ExternalFault)) throw error
    payload.logger.warn(error)
    return undefined
  }
}
