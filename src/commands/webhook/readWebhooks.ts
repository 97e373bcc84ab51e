import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import { findRows } from '#load/findRows.ts'
import { today } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { type Event, eventsIn } from './events.ts'
import { type Fault, faults } from './outcomeOf.ts'

export type WebhookArgs = { municipalityId: string }
export type CallLine = {
  id: string
  /** Or `ping`, for a try. */
  event: Event | 'ping'
  state: 'waiting' | 'delivered' | 'failed'
  attempts: number
  madeAt: string
  triedAt?: string
  /** When it is tried again. */
  dueAt?: string
  status?: number
  fault?: Fault
}
export type WebhookLine = {
  id: string
  name: string
  url: string
  events: Event[]
  state: 'on' | 'off' | 'gone'
  by: string
  madeOn: string
  calls: CallLine[]
}
export type Webhooks = { webhooks: WebhookLine[] }
/** Of each receiver the newest: what lies before them is in the log. */
const shown = 20

const callsOf = async ({ payload }: Actor, webhook: string): Promise<CallLine[]> => {
  const rows = await findRows(
    payload,
    'webhookCalls',
    { webhook: { equals: webhook } },
    { sort: '-createdAt', limit: shown },
  )
  return rows.map((row) => {
    const fault = faults.find((one) => one === row.fault)
    return {
      id: row.id,
      event: row.event === 'ping' ? 'ping' : (eventsIn(row.event)[0] ?? 'ping'),
      state: row.state,
      attempts: row.attempts,
      madeAt: row.createdAt,
      ...(row.triedAt ? { triedAt: row.triedAt } : {}),
      ...(row.state === 'waiting' && row.attempts > 0 ? { dueAt: row.dueAt } : {}),
      ...(row.status ? { status: row.status } : {}),
      ...(fault ? { fault } : {}),
    }
  })
}

/** Those who are told, and how it went: the newest first. Throws `CommandError`: NOT_FOUND. */
export const readWebhooks = async (actor: Actor, args: WebhookArgs): Promise<Webhooks> => {
  const municipality = ownMunicipality(actor, args.municipalityId)
  const rows = await findAll(actor.payload, 'webhooks', municipality, {}, { sort: '-createdAt' })
  const webhooks = rows.map(async (row) => ({
    id: row.id,
    name: row.name,
    url: row.url,
    events: eventsIn(row.events),
    state: row.state,
    by: row.byName ?? '',
    madeOn: today(new Date(row.createdAt)),
    calls: await callsOf(actor, row.id),
  }))
  return { webhooks: await Promise.all(webhooks) }
}

/** A receiver of the municipality's own; undefined where there is none. */
export const ownWebhook = async (actor: Actor, municipality: string, id: string) => {
  const [row] = await findRows(actor.payload, 'webhooks', { id: { equals: id } })
  return row && idOf(row.municipality) === municipality ? row : undefined
}
