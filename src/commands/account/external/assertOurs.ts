import type { BasePayload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { User } from '#payload-types'
import { ExternalFault } from './ExternalFault.ts'

/**
 * Of whoever has rights elsewhere, or over all, no municipality's provider says who may be that person; nor of the account in
 * reserve, which must stay as it is for the day when the provider is away. Throws `ExternalFault`: `annan`.
 */
export const assertOurs = async (payload: BasePayload, user: User, municipality: string): Promise<void> => {
  const elsewhere = (user.tenants ?? []).some(({ tenant }) => idOf(tenant) !== municipality)
  const { totalDocs: reserve } = await payload.count({
    collection: 'municipalities',
    where: { and: [{ id: { equals: municipality } }, { breakGlass: { equals: user.id } }] },
    overrideAccess: true,
  })
  if (user.platformAdmin || elsewhere || reserve > 0) throw new ExternalFault('annan')
}
