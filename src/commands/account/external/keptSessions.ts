import type { BasePayload, Where } from 'payload'
import { z } from 'zod'
import type { Kept } from './finishOidc.ts'

const collection = 'externalSessions'
const schema = z.object({
  subject: z.string(),
  idToken: z.string().exactOptional(),
  refreshToken: z.string().exactOptional(),
  saml: z
    .object({
      name: z.string(),
      format: z.string(),
      qualifiers: z.record(z.string(), z.string()),
      session: z.string().exactOptional(),
    })
    .exactOptional(),
  until: z.number().exactOptional(),
})
type Row = { id: string; sid: string; person: string; provider: string; kept: string }
/** An open session that an identity provider vouched for, with what is kept to ask it again and to log out there. */
export type KeptSession = Omit<Row, 'kept'> & { kept: Kept }

const open = (payload: BasePayload, { kept, ...row }: Row): KeptSession => ({
  ...row,
  kept: schema.parse(JSON.parse(payload.decrypt(kept))),
})
const closed = (payload: BasePayload, kept: Kept) => payload.encrypt(JSON.stringify(kept))

export const keepSession = async (
  payload: BasePayload,
  session: { sid: string; person: string; provider: string },
  kept: Kept,
): Promise<void> => {
  await payload.db.create({ collection, data: { ...session, kept: closed(payload, kept) } })
}
export const keptSessions = async (payload: BasePayload, where: Where = {}): Promise<KeptSession[]> => {
  const { docs } = await payload.db.find<Row>({ collection, where, pagination: false })
  return docs.map((row) => open(payload, row))
}
/** The provider's newest token: some are good once. */
export const renewKept = async (payload: BasePayload, { id }: KeptSession, kept: Kept): Promise<void> => {
  await payload.db.updateOne({ collection, id, data: { kept: closed(payload, kept) } })
}
export const forgetSessions = async (payload: BasePayload, where: Where): Promise<void> => {
  await payload.db.deleteMany({ collection, where })
}
