import { idOf } from '#access/idOf.ts'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import type { Distribution } from '#payload-types'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import { idSchema } from '../../common/compareAndSet.ts'

/**
 * The distribution whose documents are wanted together, for those who may read what is handed in: the administration. To
 * others it does not exist (NOT_FOUND).
 */
export const distributionFor = async ({ payload, user }: Actor, id: unknown): Promise<Distribution> => {
  const asked = idSchema.safeParse(id)
  const found = asked.success
    ? await payload.findByID({ collection: 'distributions', id: asked.data, depth: 0, disableErrors: true })
    : undefined
  const mine = municipalitiesOf(user, 'qualityStrategist', 'department')
  if (!found || !(isPlatformAdmin(user) || mine.includes(idOf(found.municipality) ?? '')))
    throw new CommandError('NOT_FOUND/distribution')
  return found
}
