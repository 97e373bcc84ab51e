import { textIn, within, type XmlElement } from '#word/package/XmlElement.ts'
import type { Claims } from '../rightsFrom.ts'

const soap = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims'
const microsoft = 'http://schemas.microsoft.com'
/**
 * What attributes are called by those who write rules: short, and what other logins call the same. Where several say the same,
 * the first does: Microsoft's `name` is mostly an account's.
 */
const short: Record<string, string[]> = {
  'urn:oid:1.3.6.1.4.1.5923.1.1.1.6': ['eppn', 'eduPersonPrincipalName'],
  'urn:oid:1.2.752.194.10.2.4': ['sisSchoolUnitCode'],
  'urn:oid:0.9.2342.19200300.100.1.3': ['mail', 'email'],
  'urn:oid:2.16.840.1.113730.3.1.241': ['displayName', 'name'],
  'urn:oid:2.5.4.42': ['givenName'],
  'urn:oid:2.5.4.4': ['sn'],
  mail: ['email'],
  displayName: ['name'],
  [`${soap}/emailaddress`]: ['mail', 'email'],
  [`${microsoft}/identity/claims/displayname`]: ['displayName', 'name'],
  [`${soap}/name`]: ['name'],
  [`${microsoft}/ws/2008/06/identity/claims/groups`]: ['groups'],
  [`${microsoft}/ws/2008/06/identity/claims/role`]: ['roles'],
}
/** Here Entra ID says where groups are to be asked for, when they are more than an assertion holds. */
const groupsElsewhere = `${microsoft}/claims/groups.link`
const nameOfGroups = `${microsoft}/ws/2008/06/identity/claims/groups`

/**
 * The attributes of an assertion as claims, by their own names and by short ones: an attribute that is called so itself goes
 * before. The same rules read them as read an id token's.
 */
export const samlClaims = (assertion: XmlElement): Claims => {
  const told = new Map<string, string[]>()
  for (const attribute of within(assertion, 'Attribute')) {
    const name = attribute.at.Name ?? ''
    const values = within(attribute, 'AttributeValue').map((value) => textIn(value).trim())
    told.set(name, [...(told.get(name) ?? []), ...values])
  }
  const claims = new Map<string, unknown>()
  for (const [name, values] of told) claims.set(name, values)
  for (const [name, others] of Object.entries(short))
    for (const other of others) if (told.has(name) && !claims.has(other)) claims.set(other, told.get(name))
  if (told.has(groupsElsewhere)) claims.set('_claim_names', { groups: 'link', [nameOfGroups]: 'link' })
  return Object.fromEntries(claims)
}
