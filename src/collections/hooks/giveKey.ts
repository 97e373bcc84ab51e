import type { CollectionBeforeChangeHook } from 'payload'
import { selfSigned } from '#commands/account/external/saml/selfSigned.ts'
import type { IdentityProvider } from '#payload-types'

/** A provider by SAML gets a key of ours when it is made: its own, so that what one of them knows is nothing to another. */
export const giveKey: CollectionBeforeChangeHook<IdentityProvider> = ({ data, originalDoc, req }) => {
  if ((data.kind ?? originalDoc?.kind) !== 'saml' || originalDoc?.ourKey) return data
  const { key, certificate } = selfSigned('Kvalitetsdokument')
  return { ...data, ourKey: req.payload.encrypt(key), ourCertificate: certificate }
}
