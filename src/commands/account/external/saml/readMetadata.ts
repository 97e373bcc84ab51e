import { child, elements, textIn, within, type XmlElement } from '#word/package/XmlElement.ts'
import { readSaml } from './readSaml.ts'

const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'
export type TheirMetadata = { issuer: string; entryPoint: string; logoutPoint: string; certificates: string }

const addressOf = (provider: XmlElement, name: string) =>
  elements(provider).find((one) => one.name === name && one.at.Binding === redirect)?.at.Location ?? ''

/**
 * What an identity provider says of itself in its metadata: one provider's, not a federation's. A signature on it is not
 * looked at: whoever saves it vouches for it. Throws on what is no such thing.
 */
export const readMetadata = (xml: string): TheirMetadata => {
  // Comments are common in metadata, and mean nothing.
  const entities = within(readSaml(xml.replaceAll(/<!--[\s\S]*?-->/gu, '')), 'EntityDescriptor')
  const [entity] = entities
  const provider = entity && child(entity, 'IDPSSODescriptor')
  if (entities.length !== 1 || !entity?.at.entityID || !provider)
    throw new Error('no metadata of one identity provider')
  const certificates = elements(provider)
    .filter(({ name, at }) => name === 'KeyDescriptor' && at.use !== 'encryption')
    .flatMap((key) => within(key, 'X509Certificate'))
    .map((one) => `-----BEGIN CERTIFICATE-----\n${textIn(one).trim()}\n-----END CERTIFICATE-----`)
  return {
    issuer: entity.at.entityID,
    entryPoint: addressOf(provider, 'SingleSignOnService'),
    logoutPoint: addressOf(provider, 'SingleLogoutService'),
    certificates: certificates.join('\n'),
  }
}
