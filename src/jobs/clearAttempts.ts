import type { Payload } from 'payload'

/** Counts of attempts that have run out say nothing any more: who tried to get in is not kept longer than it is needed. */
export const clearAttempts = async (payload: Payload, now = Date.now()): Promise<void> => {
  await payload.db.deleteMany({ collection: 'attempts', where: { expiresAt: { less_than_equal: now } } })
}
