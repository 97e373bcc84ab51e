import type { BasePayload } from 'payload'

/** Of a person who is removed: whom the providers call so, and what was kept of open sessions. */
export const forgetExternal = async (payload: BasePayload, person: string): Promise<void> => {
  for (const collection of ['identities', 'externalSessions'] as const)
    await payload.db.deleteMany({ collection, where: { person: { equals: person } } })
}
