import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { findRows } from '#load/findRows.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { compareAndSet, idSchema } from '../common/compareAndSet.ts'
import { enqueue } from '../common/enqueue.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { makeCall } from './collectCalls.ts'
import { ownWebhook, readWebhooks, type WebhookArgs, type Webhooks } from './readWebhooks.ts'

const again = z.object({ callId: idSchema })
const tried = z.object({ webhookId: idSchema })
export type SendAgainArgs = WebhookArgs & z.input<typeof again>
export type PingArgs = WebhookArgs & z.input<typeof tried>

/** A receiver that is told anything at all. */
const living = async (actor: Actor, municipality: string, id: string) => {
  const hook = await ownWebhook(actor, municipality, id)
  if (!hook) throw new CommandError('NOT_FOUND/webhook')
  if (hook.state !== 'on') throw new CommandError('WRONG_STATE/webhook')
  return hook
}

/**
 * A call is sent once more, now, with as many attempts as a new one; also one that came through, for a receiver that lost
 * it. Throws `CommandError`: NOT_FOUND, WRONG_STATE when its receiver is told nothing more, STALE.
 */
export const sendAgain = async (actor: Actor, args: SendAgainArgs): Promise<Webhooks> => {
  const { payload } = actor
  const municipality = ownMunicipality(actor, args.municipalityId)
  const { callId } = parseArgs(again, args, actor)
  const [row] = await findRows(payload, 'webhookCalls', { id: { equals: callId } })
  if (!row || idOf(row.municipality) !== municipality) throw new CommandError('NOT_FOUND/webhook')
  await living(actor, municipality, idOf(row.webhook) ?? '')
  const next = { state: 'waiting', attempts: 0, dueAt: new Date().toISOString(), status: null, fault: null }
  if (!(await compareAndSet(payload, 'webhookCalls', row, next))) throw new CommandError('STALE')
  await enqueue(payload, 'sendWebhook', { callId })
  return readWebhooks(actor, { municipalityId: municipality })
}

/** A receiver is tried: with a call that tells of nothing. Throws `CommandError`: NOT_FOUND, WRONG_STATE. */
export const pingWebhook = async (actor: Actor, args: PingArgs): Promise<Webhooks> => {
  const municipality = ownMunicipality(actor, args.municipalityId)
  const { webhookId } = parseArgs(tried, args, actor)
  const hook = await living(actor, municipality, webhookId)
  const body = JSON.stringify({
    type: 'ping',
    timestamp: new Date().toISOString(),
    data: { municipalityId: municipality },
  })
  const callId = await makeCall(actor.payload, hook, { event: 'ping', from: randomUUID(), body })
  await enqueue(actor.payload, 'sendWebhook', { callId })
  return readWebhooks(actor, { municipalityId: municipality })
}
