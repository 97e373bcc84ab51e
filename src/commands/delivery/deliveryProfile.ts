import type { Payload } from 'payload'
import type { DeliveryProfile } from '#files/delivery/DeliveryProfile.ts'
import { findRows } from '#load/findRows.ts'

/** What a municipality and its archive have agreed on, and the key that its packages are called by. */
export const deliveryProfile = async (
  payload: Payload,
  municipality: string,
): Promise<{ key: string; name: string; profile: DeliveryProfile }> => {
  const where = { id: { equals: municipality } }
  const [row] = await findRows(payload, 'municipalities', where, { fields: ['key', 'name', 'delivery'] })
  const { archivist, organisationNumber, submitter, contact, preserver, agreement, referenceCode, withPublic } =
    row?.delivery ?? {}
  const name = row?.name ?? ''
  return {
    key: row?.key ?? '',
    name,
    profile: {
      archivist: archivist || name,
      organisationNumber: organisationNumber ?? '',
      submitter: submitter ?? '',
      contact: contact ?? '',
      preserver: preserver ?? '',
      agreement: agreement ?? '',
      referenceCode: referenceCode ?? '',
      withPublic: withPublic ?? true,
    },
  }
}
