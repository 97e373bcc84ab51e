import type { BasePayload } from 'payload'
import { ownAddress } from '#load/ownAddress.ts'
import type { SamlProvider } from '../providerOf.ts'
import { newRequest, samlOf } from './samlOf.ts'

/** Where answers by SAML come: one address, for who they are from is known by what was begun. */
export const samlBack = (payload: Pick<BasePayload, 'config'>): string =>
  `${ownAddress(payload)}/api-skola/logga-in/saml`
/** Where a provider's IT fetches what we say of ourselves to it. */
export const metadataAddress = (payload: Pick<BasePayload, 'config'>, id: string): string =>
  `${samlBack(payload)}/${id}`

export const ourMetadata = (payload: Pick<BasePayload, 'config'>, provider: SamlProvider): string =>
  samlOf(provider, samlBack(payload), newRequest()).generateServiceProviderMetadata(
    null,
    provider.saml.ours?.certificate,
  )
