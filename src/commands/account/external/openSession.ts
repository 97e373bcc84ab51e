import { type BasePayload, createLocalReq, getFieldsToSign, jwtSign } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { appendEntry } from '#commands/log/appendEntry.ts'
import type { User } from '#payload-types'
import type { Kept } from './finishOidc.ts'
import { keepSession } from './keptSessions.ts'
import type { Provider } from './providerOf.ts'

/**
 * A session of Payload's own for somebody whom another has vouched for, beside those that are open elsewhere; the token for its
 * cookie. Logged as a login.
 */
export const openSession = async (
  payload: BasePayload,
  person: User,
  provider: Provider,
  kept: Kept,
): Promise<string> => {
  const { config: collectionConfig } = payload.collections.users
  // Whole, past Payload's reading: its writer takes what it is given for all the sessions there are.
  const stored = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: person.id } } })
  const user = { ...(stored ?? person), collection: 'users' as const }
  const req = await createLocalReq({ user }, payload)
  const { sid } = await addSessionToUser({ collectionConfig, payload: req.payload, req, user })
  if (sid) await keepSession(payload, { sid, person: person.id, provider: provider.id }, kept)
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: person.email, user, ...(sid ? { sid } : {}) })
  const { tokenExpiration } = collectionConfig.auth
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  await appendEntry(payload, {
    action: 'login',
    noun: 'users',
    docId: person.id,
    summary: person.email,
    municipality: provider.municipality,
    user: person.id,
    person: person.id,
    userName: person.name,
    details: { provider: provider.name },
  })
  return token
}
