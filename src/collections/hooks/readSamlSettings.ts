import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { certificatesIn } from '#commands/account/external/saml/certificatesIn.ts'
import { samlBack } from '#commands/account/external/saml/ourMetadata.ts'
import { readMetadata } from '#commands/account/external/saml/readMetadata.ts'
import { inLanguage } from '#language'
import type { IdentityProvider } from '#payload-types'
import { noCertificate } from '../fields/saml.ts'

const words = {
  METADATA: {
    sv: 'Det här är inte metadata för en inloggningstjänst. Klistra in hela XML-filen för just er tjänst, inte en hel federations.',
    en: "This is no metadata of an identity provider. Paste the whole XML file of your provider alone, not a federation's.",
  },
  CERTIFICATE: noCertificate,
}
const orRefuse = <T>(req: PayloadRequest, code: keyof typeof words, read: () => T): T => {
  try {
    return read()
  } catch {
    throw new APIError(inLanguage(words[code], { req }), 400, { code }, true)
  }
}

/** Of a provider by SAML: what pasted metadata says goes before what stood there, and certificates are read before they are kept. */
export const readSamlSettings: CollectionBeforeValidateHook<IdentityProvider> = ({ data, originalDoc, req }) => {
  if (!data || (data.kind ?? originalDoc?.kind) !== 'saml') return data
  const { metadata, ...rest } = data
  const told = metadata?.trim() ? orRefuse(req, 'METADATA', () => readMetadata(metadata)) : undefined
  const merged = { ...rest, ...told }
  const { certificates } = merged
  return {
    ...merged,
    ...('clientId' in merged || !originalDoc ? { clientId: merged.clientId?.trim() || samlBack(req.payload) } : {}),
    ...(certificates && {
      certificates: orRefuse(req, 'CERTIFICATE', () => certificatesIn(certificates).join('\n')),
    }),
  }
}
