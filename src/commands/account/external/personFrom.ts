import { randomBytes } from 'node:crypto'
import type { BasePayload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import type { User } from '#payload-types'
import { isUniqueError } from '../../common/isUniqueError.ts'
import { assertOurs } from './assertOurs.ts'
import { assertWhole } from './assertWhole.ts'
import { ExternalFault } from './ExternalFault.ts'
import { endSessions } from './endSessions.ts'
import { domainOf, type Provider } from './providerOf.ts'
import { type Claims, type Right, rightsFrom, textsIn } from './rightsFrom.ts'

const system = { depth: 0, overrideAccess: true } as const
type Rows = NonNullable<User['tenants']>

const rowsOf = (municipality: string, rights: readonly Right[]): Rows =>
  rights.map(({ role, units }) => ({ tenant: municipality, role, units }))
const asText = (rows: User['tenants']) =>
  JSON.stringify(
    (rows ?? []).map(({ tenant, role, units }) => [idOf(tenant), role, (units ?? []).map(idOf).toSorted()]).toSorted(),
  )
const one = async (payload: BasePayload, where: Where): Promise<User | undefined> =>
  (await payload.find({ collection: 'users', where, limit: 1, ...system })).docs[0]

const linked = async (payload: BasePayload, key: string): Promise<User | undefined> => {
  const { docs } = await payload.find({
    collection: 'identities',
    where: { key: { equals: key } },
    limit: 1,
    ...system,
  })
  return docs[0] && one(payload, { id: { equals: docs[0].person } })
}

/** Sets the rights of today; those that have gone are taken away with the sessions that had them. */
const withRights = async (payload: BasePayload, user: User, tenants: Rows): Promise<User> => {
  if (asText(user.tenants) === asText(tenants)) return user
  const changed = await payload.update({ collection: 'users', id: user.id, data: { tenants }, ...system })
  await endSessions(payload, changed)
  return changed
}

const personOnce = async (
  payload: BasePayload,
  { id: provider, municipality, domains, emailClaim, nameClaim, rules }: Provider,
  claims: Claims & { sub: string },
): Promise<User> => {
  const [email = ''] = textsIn(claims, emailClaim).map((text) => text.trim().toLowerCase())
  if (!domains.includes(domainOf(email)) || claims.email_verified === false) throw new ExternalFault('adress')
  assertWhole(rules, claims)
  const units = await findAll(payload, 'units', municipality, {}, { fields: ['key', 'schoolUnitCode'] })
  const tenants = rowsOf(municipality, rightsFrom(rules, claims, units))

  const key = `${provider}:${claims.sub}`
  const known = await linked(payload, key)
  const before = known ?? (await one(payload, { email: { equals: email } }))
  if (before) await assertOurs(payload, before, municipality)
  if (before && tenants.length === 0) await withRights(payload, before, tenants)
  if (tenants.length === 0) throw new ExternalFault('behorighet')

  const [name = email] = textsIn(claims, nameClaim)
  const made = { email, name, password: randomBytes(32).toString('base64url'), tenants }
  const user = before ?? (await payload.create({ collection: 'users', data: made, ...system }))
  if (!known) await payload.create({ collection: 'identities', data: { key, person: user.id, provider }, ...system })
  return withRights(payload, user, tenants)
}

/**
 * The person of these claims, with the rights that the provider's rules give today. Somebody new is made; an account of
 * the same address in the provider's domains is that person's from now on. Throws `ExternalFault`.
 */
export const personFrom = async (
  payload: BasePayload,
  provider: Provider,
  claims: Claims & { sub: string },
): Promise<User> => {
  // Tabs of somebody new that come at once: each row one of them made first, the account or its identity, is there to find.
  for (let row = 0; row < 2; row += 1) {
    try {
      return await personOnce(payload, provider, claims)
    } catch (error) {
      if (!isUniqueError(error)) throw error
    }
  }
  return personOnce(payload, provider, claims)
}
