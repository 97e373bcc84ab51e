import type { BasePayload } from 'payload'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import type { User } from '#payload-types'

/**
 * Whether somebody may only log in by two steps: strategists of a municipality that has said so, and platform administrators as
 * soon as one has, for they see it too.
 */
export const mustHaveSecondStep = async (
  payload: BasePayload,
  user: Pick<User, 'tenants' | 'platformAdmin'>,
): Promise<boolean> => {
  const mine = municipalitiesOf(user, 'qualityStrategist')
  if (!isPlatformAdmin(user) && mine.length === 0) return false
  const demanding = { demandTotp: { equals: true } }
  const where = isPlatformAdmin(user) ? demanding : { and: [demanding, { id: { in: mine } }] }
  return (await payload.count({ collection: 'municipalities', where, overrideAccess: true })).totalDocs > 0
}
