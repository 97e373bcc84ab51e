import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import type { Actor } from '../../common/actor.ts'

type HeadTeacher = { municipality: string; unit: string; head: string; mail: string }

/**
 * The head teacher of a unit: a new person is invited, one who is known gets the unit as well. `false` where that
 * cannot be done: the address belongs to somebody elsewhere, or the person has another role here.
 */
export const addHeadTeacher = async (
  { payload, user }: Actor,
  { municipality, unit, head, mail }: HeadTeacher,
): Promise<boolean> => {
  const email = mail.toLowerCase()
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ email: { equals: email } }, { 'tenants.tenant': { equals: municipality } }] },
    depth: 0,
    limit: 1,
    ...asUser(user),
  })
  const [known] = docs
  try {
    if (!known) {
      const tenants = [{ tenant: municipality, role: 'headTeacher' as const, units: [unit] }]
      await payload.create({ collection: 'users', data: { name: head, email, tenants }, depth: 0, ...asUser(user) })
      return true
    }
    const rows = known.tenants ?? []
    const own = rows.find((row) => idOf(row.tenant) === municipality)
    if (own?.role !== 'headTeacher') return false
    const units = (own.units ?? []).flatMap((one) => idOf(one) ?? [])
    if (units.includes(unit)) return true
    const tenants = rows.map((row) => (row === own ? { ...row, units: [...units, unit] } : row))
    await payload.update({ collection: 'users', id: known.id, data: { tenants }, depth: 0, ...asUser(user) })
    return true
  } catch (error) {
    payload.logger.info({ err: error }, 'importUnits: a person was not made')
    return false
  }
}
