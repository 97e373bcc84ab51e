import { child, textIn, within, type XmlElement } from '#word/package/XmlElement.ts'
import type { BegunSaml } from '../begun.ts'
import { ExternalFault } from '../ExternalFault.ts'
import { tolerance } from '../oidcClaims.ts'
import type { SamlProvider } from '../providerOf.ts'

const skew = tolerance * 1000
const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer'

/**
 * Whether an assertion shows that a clock is wrong: what answers us was made neither before we asked (`asked`, ms since 1970)
 * nor after now, nor is it to be good later. One that has merely lain too long is old.
 */
export const showsWrongClock = (assertion: XmlElement, asked: number): boolean => {
  const made = Date.parse(assertion.at.IssueInstant ?? '')
  const from = Date.parse(child(assertion, 'Conditions')?.at.NotBefore ?? '')
  return made < asked - skew || made > Date.now() + skew || from > Date.now() + skew
}

/**
 * What the library leaves to others, of an assertion whose signature it has verified: that the provider it claims to be made
 * it, when, and that it is for whoever carries it to this address (`back`), in answer to what was begun. All this stands in
 * what is signed; what stands around it anybody may have written. Throws `ExternalFault`.
 */
export const assertMeant = (
  assertion: XmlElement,
  { saml }: SamlProvider,
  { request, at }: BegunSaml,
  back: string,
): void => {
  const issuer = child(assertion, 'Issuer')
  if (!issuer || textIn(issuer).trim() !== saml.issuer) throw new ExternalFault('leverantor', new Error('issuer'))
  if (!assertion.at.ID || Number.isNaN(Date.parse(assertion.at.IssueInstant ?? ''))) throw new ExternalFault('svar')
  if (showsWrongClock(assertion, at)) throw new ExternalFault('klocka')
  const confirmed = within(assertion, 'SubjectConfirmation')
    .filter(({ at }) => at.Method === bearer)
    .map((one) => child(one, 'SubjectConfirmationData')?.at ?? {})
  const here = confirmed.filter(({ Recipient }) => Recipient === back)
  if (here.length === 0) throw new ExternalFault('leverantor', new Error('recipient'))
  const asked = here.filter(({ InResponseTo }) => InResponseTo === request)
  if (!asked.some(({ NotOnOrAfter }) => Date.parse(NotOnOrAfter ?? '') > Date.now() - skew))
    throw new ExternalFault('svar', new Error('subject confirmation'))
}
