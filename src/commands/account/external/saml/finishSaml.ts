import type { BasePayload } from 'payload'
import { child, type XmlElement } from '#word/package/XmlElement.ts'
import { type BegunSaml, patience } from '../begun.ts'
import { ExternalFault } from '../ExternalFault.ts'
import type { Answered } from '../finishOidc.ts'
import { tolerance } from '../oidcClaims.ts'
import type { SamlProvider } from '../providerOf.ts'
import { assertMeant } from './assertMeant.ts'
import { readSaml, weak } from './readSaml.ts'
import { samlClaims } from './samlClaims.ts'
import { samlFault } from './samlFault.ts'
import { samlOf } from './samlOf.ts'
import { nameIn, subjectOf } from './subjectOf.ts'
import { useOnce } from './useOnce.ts'

const read = (xml: string): XmlElement => {
  try {
    return readSaml(xml)
  } catch (error) {
    // Whoever begins again comes back with the same.
    const word = error instanceof Error && error.message.startsWith(weak) ? 'signatur' : 'svar'
    throw new ExternalFault(word, error)
  }
}

/** The assertion as it was signed, and nothing that stood around it. */
const verified = async (provider: SamlProvider, begun: BegunSaml, back: string, xml: string): Promise<XmlElement> => {
  const answer = read(xml)
  try {
    const SAMLResponse = Buffer.from(xml).toString('base64')
    const { profile } = await samlOf(provider, back, begun).validatePostResponseAsync({ SAMLResponse })
    const assertion = child(readSaml(profile?.getAssertionXml?.() ?? ''), 'Assertion')
    if (!assertion) throw new ExternalFault('svar')
    return assertion
  } catch (error) {
    throw samlFault(error, answer, begun)
  }
}

/**
 * The claims of whoever came back to our address (`back`) with `response`. The library looks at the signature, the audience,
 * times, and that what was begun here is answered; the rest is ours. Throws `ExternalFault`.
 */
export const finishSaml = async (
  payload: BasePayload,
  provider: SamlProvider,
  begun: BegunSaml,
  { back, response }: { back: string; response: string },
): Promise<Answered> => {
  if (Date.now() - begun.at > patience) throw new ExternalFault('svar')
  const assertion = await verified(provider, begun, back, Buffer.from(response, 'base64').toString('utf8'))
  assertMeant(assertion, provider, begun, back)
  const [claims, name] = [samlClaims(assertion), nameIn(assertion)]
  const sub = subjectOf(provider.saml, name, claims)
  await useOnce(payload, provider.id, assertion.at.ID ?? '', begun.at + patience + tolerance * 1000)
  const until = Date.parse(child(assertion, 'AuthnStatement')?.at.SessionNotOnOrAfter ?? '')
  return {
    claims: { ...claims, sub },
    kept: { subject: sub, ...(name && { saml: name }), ...(until > 0 && { until }) },
  }
}
