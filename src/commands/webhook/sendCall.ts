import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findRows, type RowOf } from '#load/findRows.ts'
import { compareAndSet } from '../common/compareAndSet.ts'
import { askOutside } from '../common/outside/askOutside.ts'
import { faultOf, type Outcome, outcomeOf, waits } from './outcomeOf.ts'
import { signedHeaders } from './sign.ts'

export type Sending = { hosts: readonly string[]; timeout?: number }
type Call = RowOf<'webhookCalls'>

const later = (ms: number) => new Date(Date.now() + ms).toISOString()
/** The secret is hidden from all others. */
const hookOf = async (payload: Payload, id: string) =>
  (
    await payload.find({
      collection: 'webhooks',
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
    })
  ).docs[0]

const send = async (
  payload: Payload,
  { id, body }: Call,
  { url, secret }: { url: string; secret: string },
  { hosts, timeout = 15_000 }: Sending,
): Promise<Outcome> => {
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = signedHeaders(payload.decrypt(secret), { id, timestamp, body })
  // Of the answer only its status is of interest.
  const ask = { url, method: 'POST', headers, body, hosts, timeout, most: 100_000 } as const
  return askOutside(ask).then(outcomeOf, faultOf)
}

/** The row after an attempt: there, given up, or due again, each time after a longer wait. */
const after = (attempts: number, { status, fault, isGone, retryAfter = 0 }: Outcome) => {
  const told = { status: status ?? null, fault: fault ?? null, triedAt: new Date().toISOString() }
  if (!fault) return { ...told, state: 'delivered' }
  const wait = waits[attempts - 1]
  if (isGone || wait === undefined) return { ...told, state: 'failed' }
  return { ...told, dueAt: later(Math.max(wait, retryAfter)) }
}

/**
 * One attempt at a call that is due. Whoever begins says first when the next would be, so that of two workers one sends,
 * and what a crash broke off is sent again, under the same id. A receiver that answers 410 is told nothing more.
 */
export const sendCall = async (payload: Payload, callId: string, sending: Sending): Promise<void> => {
  const [row] = await findRows(payload, 'webhookCalls', { id: { equals: callId } })
  if (row?.state !== 'waiting' || Date.parse(row.dueAt) > Date.now()) return
  const hook = await hookOf(payload, idOf(row.webhook) ?? '')
  if (hook?.state !== 'on' || row.attempts > waits.length) {
    const fault = hook?.state === 'on' ? (row.fault ?? 'unreachable') : 'ended'
    await compareAndSet(payload, 'webhookCalls', row, { state: 'failed', fault })
    return
  }
  const attempts = row.attempts + 1
  const dueAt = later(waits[row.attempts] ?? 60_000)
  if (!(await compareAndSet(payload, 'webhookCalls', row, { attempts, dueAt }))) return
  const outcome = await send(payload, row, hook, sending)
  await compareAndSet(payload, 'webhookCalls', { id: row.id, rev: row.rev + 1 }, after(attempts, outcome))
  if (outcome.isGone)
    await payload.db.updateOne({
      collection: 'webhooks',
      where: { and: [{ id: { equals: hook.id } }, { state: { equals: 'on' } }] },
      data: { state: 'gone', endedAt: new Date().toISOString() },
    })
}
