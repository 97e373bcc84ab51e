import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findRows, type RowOf } from '#load/findRows.ts'
import { idFrom } from '../common/idFrom.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { bodyOf, type Event, events, eventsIn } from './events.ts'
import { lastSeq } from './lastSeq.ts'

type Hook = RowOf<'webhooks'>
/** Entries read at a time; the rest come with the next. */
const most = 200

/** Makes a call of an event to a receiver, once, however often the entry is read. */
export const makeCall = async (
  payload: Payload,
  hook: Pick<Hook, 'id' | 'municipality'>,
  { event, from, body }: { event: string; from: string; body: string },
): Promise<string> => {
  const id = idFrom(payload, 'webhookCall', hook.id, from)
  const now = new Date().toISOString()
  const facts = { municipality: idOf(hook.municipality), webhook: hook.id, event, body }
  const data = { ...facts, state: 'waiting', rev: 0, attempts: 0, dueAt: now, createdAt: now, updatedAt: now }
  await payload.db.create({ collection: 'webhookCalls', customID: id, data }).catch((error: unknown) => {
    if (!isUniqueError(error)) throw error
  })
  return id
}

/** Tries of templates are nobody's business. */
const trialsAmong = async (payload: Payload, ids: string[]): Promise<Set<string>> => {
  const where: Where = { and: [{ id: { in: ids } }, { trial: { equals: true } }] }
  return new Set((await findRows(payload, 'documents', where, { fields: ['trial'] })).map(({ id }) => id))
}

const collectFor = async (payload: Payload, hook: Hook, until: number): Promise<number> => {
  const municipality = idOf(hook.municipality) ?? ''
  const wanted = new Map<string, Event>(eventsIn(hook.events).map((event) => [events[event], event]))
  const where: Where = {
    and: [
      { municipality: { equals: municipality } },
      { action: { in: [...wanted.keys()] } },
      { seq: { greater_than: hook.seen } },
      { seq: { less_than_equal: until } },
    ],
  }
  const entries = await findRows(payload, 'auditEntries', where, { sort: 'seq', limit: most })
  const trials = await trialsAmong(
    payload,
    entries.flatMap(({ noun, docId }) => (noun === 'documents' && docId ? [docId] : [])),
  )
  for (const entry of entries) {
    const event = wanted.get(entry.action)
    const docId = entry.docId ?? ''
    if (!event || trials.has(docId)) continue
    const body = bodyOf(event, { action: entry.action, docId, at: entry.at, municipality })
    await makeCall(payload, hook, { event, from: entry.id, body })
  }
  // Only now: a crash before this reads the same entries again, and makes the same calls of them.
  const seen = entries.length < most ? until : (entries.at(-1)?.seq ?? until)
  await payload.db.updateOne({
    collection: 'webhooks',
    where: { and: [{ id: { equals: hook.id } }, { seen: { less_than: seen } }] },
    data: { seen },
  })
  return entries.length
}

/**
 * The log is the outbox: what is decided is in it, also after a crash, with numbers that have no gaps. Makes a call to each
 * receiver of each entry that it has not been told of.
 */
export const collectCalls = async (payload: Payload): Promise<void> => {
  const hooks = await findRows(payload, 'webhooks', { state: { equals: 'on' } })
  if (hooks.length === 0) return
  const until = await lastSeq(payload)
  for (const hook of hooks) {
    let seen = hook.seen
    for (;;) {
      const found = await collectFor(payload, { ...hook, seen }, until)
      if (found < most) break
      const [now] = await findRows(payload, 'webhooks', { id: { equals: hook.id } })
      if (!now || now.seen <= seen) break
      seen = now.seen
    }
  }
}
