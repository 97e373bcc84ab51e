import { idOf } from '#access/idOf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { isStrategist } from '../common/rights.ts'

/** An edition's municipality and template, for its strategist. To others it does not exist (NOT_FOUND). */
export const ownEdition = async ({ payload, user }: Actor, id: string) => {
  const row =
    idSchema.safeParse(id).success &&
    (await payload.findByID({
      collection: 'editions',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      select: { municipality: true, template: true },
    }))
  const municipality = row ? idOf(row.municipality) : undefined
  if (!row || !municipality || !isStrategist(user, municipality)) throw new CommandError('NOT_FOUND/edition')
  return { municipality, template: idOf(row.template) ?? '' }
}
