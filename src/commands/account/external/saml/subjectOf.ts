import { child, textIn, type XmlElement } from '#word/package/XmlElement.ts'
import { ExternalFault } from '../ExternalFault.ts'
import type { SamlName } from '../finishOidc.ts'
import type { SamlSettings } from '../providerOf.ts'
import { type Claims, textsIn } from '../rightsFrom.ts'
import { persistent } from './samlOf.ts'

/** What the provider calls the person, in its own session. */
export const nameIn = (assertion: XmlElement): SamlName | undefined => {
  const nameId = child(assertion, 'Subject', 'NameID')
  if (!nameId) return undefined
  const { Format: format = '', NameQualifier, SPNameQualifier } = nameId.at
  const session = child(assertion, 'AuthnStatement')?.at.SessionIndex
  const qualifiers = { ...(NameQualifier && { NameQualifier }), ...(SPNameQualifier && { SPNameQualifier }) }
  return { name: textIn(nameId).trim(), format, qualifiers, ...(session && { session }) }
}

/**
 * By what a person is known here from one login to the next: a name that lasts, or EPPN, which is written in any case. A
 * name for today, or an address, which may change hands, is none. Throws `ExternalFault`: `konto`.
 */
export const subjectOf = ({ subject }: SamlSettings, name: SamlName | undefined, claims: Claims): string => {
  const [eppn, ...more] = textsIn(claims, 'eppn')
  const found =
    subject === 'eppn' ? (more.length === 0 ? eppn?.toLowerCase() : '') : name?.format === persistent ? name.name : ''
  if (!found) throw new ExternalFault('konto')
  return found
}
