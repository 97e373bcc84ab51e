import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { isOutside } from '../common/outside/askOutside.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { eventNames } from './events.ts'
import { lastSeq } from './lastSeq.ts'
import { readWebhooks, type WebhookArgs, type Webhooks } from './readWebhooks.ts'
import { newSecret } from './sign.ts'

const schema = z.object({
  name: z.string().trim().min(1).max(100),
  url: z.url().max(2000),
  events: z.array(z.enum(eventNames)).min(1),
})
export type MakeWebhookArgs = WebhookArgs & z.input<typeof schema>
/** `secret` is told this once. */
export type MadeWebhook = Webhooks & { made: { id: string; secret: string } }

/**
 * Another system is told from now on of what happens. `hosts` are those on the inside that the server's owner has named. Throws
 * `CommandError`: NOT_FOUND (also to others than the strategist), INVALID.
 */
export const makeWebhook = async (
  actor: Actor,
  args: MakeWebhookArgs,
  hosts: readonly string[],
): Promise<MadeWebhook> => {
  const { payload, user } = actor
  const municipality = ownMunicipality(actor, args.municipalityId)
  const { name, url, events } = parseArgs(schema, args, actor)
  if (!isOutside(url, hosts)) throw new CommandError('INVALID/webhookAddress')
  const secret = newSecret()
  const row = await payload.create({
    collection: 'webhooks',
    data: {
      municipality,
      name,
      url,
      events: [...new Set(events)].join(' '),
      secret: payload.encrypt(secret),
      state: 'on',
      // What happened before is history.
      seen: await lastSeq(payload),
      byName: user.name,
    },
    depth: 0,
    overrideAccess: true,
  })
  await audit(actor, {
    action: 'makeWebhook',
    noun: 'webhooks',
    docId: row.id,
    municipality,
    summary: `Gjorde webhooken ${name} till ${new URL(url).host}`,
    details: { url, events },
  })
  return { made: { id: row.id, secret }, ...(await readWebhooks(actor, { municipalityId: municipality })) }
}
