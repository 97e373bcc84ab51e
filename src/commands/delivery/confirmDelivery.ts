import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { today } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { deliveryFor } from './deliveryFor.ts'
import { type Deliveries, type DeliveryArgs, readDeliveries } from './readDeliveries.ts'

const schema = z.object({
  receivedOn: z.iso.date(),
  receipt: z.string().trim().max(200).default(''),
})
export type ConfirmDeliveryArgs = DeliveryArgs & { deliveryId: string } & z.input<typeof schema>

/**
 * Notes that the archive holds a delivery, by the day and number of its receipt. From then on its documents may be removed
 * where the municipality has said that removal waits. Throws `CommandError`: NOT_FOUND, INVALID.
 */
export const confirmDelivery = async (actor: Actor, args: ConfirmDeliveryArgs): Promise<Deliveries> => {
  const { payload } = actor
  const row = await deliveryFor(actor, args.deliveryId)
  const { receivedOn, receipt } = parseArgs(schema, args, actor)
  if (receivedOn > today()) throw new CommandError('INVALID/decidedAhead', { date: receivedOn })
  const municipality = idOf(row.municipality) ?? ''
  await payload.update({
    collection: 'deliveries',
    id: row.id,
    data: { receivedOn, receipt },
    depth: 0,
    overrideAccess: true,
  })
  await audit(actor, {
    action: 'confirmDelivery',
    noun: 'deliveries',
    docId: row.id,
    municipality,
    summary: `Bekräftade att arkivet har tagit emot ${row.packageId}`,
    details: { receivedOn, receipt },
  })
  return readDeliveries(actor, { municipalityId: municipality })
}
