import { idOf } from '#access/idOf.ts'
import { findRows } from '#load/findRows.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { isStrategist } from '../common/rights.ts'
import type { DeliveryRow } from './readDeliveries.ts'

/** A delivery, for the strategist whose it is. To others it does not exist (NOT_FOUND). */
export const deliveryFor = async ({ payload, user }: Actor, id: unknown): Promise<DeliveryRow> => {
  const asked = idSchema.safeParse(id)
  const [row] = asked.success ? await findRows(payload, 'deliveries', { id: { equals: asked.data } }) : []
  if (!row || !isStrategist(user, idOf(row.municipality) ?? '')) throw new CommandError('NOT_FOUND/delivery')
  return row
}
