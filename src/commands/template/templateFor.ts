import { idOf } from '#access/idOf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { isStrategist } from '../common/rights.ts'

/** A template as it now stands, drafts included, for its municipality's strategist. To others it does not exist. */
export const templateFor = async ({ payload, user }: Actor, id: string) => {
  const row =
    idSchema.safeParse(id).success &&
    (await payload.findByID({
      collection: 'templates',
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    }))
  if (!row) throw new CommandError('NOT_FOUND/template')
  const municipality = idOf(row.municipality)
  if (!municipality || !isStrategist(user, municipality)) throw new CommandError('NOT_FOUND/template')
  return { row, municipality }
}
