import type { Payload, Where } from 'payload'
import { enqueue } from '#commands/common/enqueue.ts'
import { collectCalls } from '#commands/webhook/collectCalls.ts'
import { findRows } from '#load/findRows.ts'
import { ago, day } from './sweepRows.ts'

/** How long (ms) it is remembered what was told. */
const kept = 90 * day

/** Makes calls of what has happened, and a message for each that is due: a slow receiver holds up one job, never the others. */
export const tellOthers = async (payload: Payload): Promise<number> => {
  await collectCalls(payload)
  const due: Where = { and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: ago(0) } }] }
  const rows = await findRows(payload, 'webhookCalls', due, { fields: ['state'], sort: 'dueAt', limit: 200 })
  for (const { id } of rows) await enqueue(payload, 'sendWebhook', { callId: id })
  const old: Where = { and: [{ state: { not_equals: 'waiting' } }, { createdAt: { less_than: ago(kept) } }] }
  await payload.db.deleteMany({ collection: 'webhookCalls', where: old })
  return rows.length
}
