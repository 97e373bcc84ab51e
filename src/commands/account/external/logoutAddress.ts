import { buildEndSessionUrl } from 'openid-client'
import type { BasePayload } from 'payload'
import { ownAddress } from '#load/ownAddress.ts'
import { ExternalFault } from './ExternalFault.ts'
import type { Kept } from './finishOidc.ts'
import { keptSessions } from './keptSessions.ts'
import { oidcConfiguration } from './oidcConfiguration.ts'
import { type OidcProvider, providerById } from './providerOf.ts'
import { samlBack } from './saml/ourMetadata.ts'
import { samlLogout } from './saml/samlLogout.ts'

const oidcLogout = async (payload: BasePayload, { oidc }: OidcProvider, { idToken }: Kept) => {
  const configuration = await oidcConfiguration(oidc)
  if (!configuration.serverMetadata().end_session_endpoint) return undefined
  return buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: `${ownAddress(payload)}/logga-in`,
    ...(idToken ? { id_token_hint: idToken } : {}),
  }).href
}

/**
 * Of the holder of a session (`sid`): where to log out at the provider that vouched for it, without `theirs` where it has no
 * such address or is away, and logging out here is all there is. Nothing where no provider did.
 */
export const logoutAddress = async (payload: BasePayload, sid: string): Promise<{ theirs?: string } | undefined> => {
  const [session] = await keptSessions(payload, { sid: { equals: sid } })
  const provider = session && (await providerById(payload, session.provider))
  if (!provider) return undefined
  const { kept } = session
  try {
    const theirs =
      provider.kind === 'oidc'
        ? await oidcLogout(payload, provider, kept)
        : provider.saml.logoutPoint && kept.saml && (await samlLogout(provider, samlBack(payload), kept.saml))
    return theirs ? { theirs } : {}
  } catch (error) {
    if (!(error instanceof ExternalFault)) throw error
    payload.logger.warn(error)
    return {}
  }
}
