import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { ownWebhook, readWebhooks, type WebhookArgs, type Webhooks } from './readWebhooks.ts'

const schema = z.object({ webhookId: idSchema })
export type EndWebhookArgs = WebhookArgs & z.input<typeof schema>

/** A system is told nothing more, of what waits neither. Again, it answers the same. Throws `CommandError`: NOT_FOUND, INVALID. */
export const endWebhook = async (actor: Actor, args: EndWebhookArgs): Promise<Webhooks> => {
  const { payload } = actor
  const municipality = ownMunicipality(actor, args.municipalityId)
  const { webhookId } = parseArgs(schema, args, actor)
  const row = await ownWebhook(actor, municipality, webhookId)
  if (!row) throw new CommandError('NOT_FOUND/webhook')
  if (row.state === 'on') {
    const data = { state: 'off', endedAt: new Date().toISOString() } as const
    await payload.update({ collection: 'webhooks', id: row.id, data, depth: 0, overrideAccess: true })
    await audit(actor, {
      action: 'endWebhook',
      noun: 'webhooks',
      docId: row.id,
      municipality,
      summary: `Avslutade webhooken ${row.name}`,
    })
  }
  return readWebhooks(actor, { municipalityId: municipality })
}
