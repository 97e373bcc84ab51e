import type { BasePayload } from 'payload'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import type { User } from '#payload-types'

/**
 * Whether a password opens nothing for this person: all rights are in one municipality, which has its own login alone, and
 * this is not its account in reserve. Whoever has rights elsewhere keeps the password, since no provider speaks for them.
 */
export const passwordsOff = async (payload: BasePayload, user: User): Promise<boolean> => {
  const [only, ...more] = [...new Set(municipalitiesOf(user))]
  if (!only || more.length > 0 || isPlatformAdmin(user)) return false
  const { totalDocs } = await payload.count({
    collection: 'municipalities',
    where: {
      and: [{ id: { equals: only } }, { onlyExternal: { equals: true } }, { breakGlass: { not_equals: user.id } }],
    },
    overrideAccess: true,
  })
  return totalDocs > 0
}
