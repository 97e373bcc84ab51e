import type { CollectionSlug } from 'payload'
import { idOf } from '#load/findAll.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { isStrategist } from '../common/rights.ts'
import { wordsOf } from '../common/words/wordsOf.ts'

/** A template as it now stands, drafts included, for its municipality's strategist. To others it does not exist. */
export const templateFor = async (actor: Actor, id: string) => {
  const { payload, user } = actor
  const row = (await payload.findByID({
    collection: 'templates' as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })) as Record<string, unknown> | null
  const municipality = idOf(row?.municipality)
  if (!row || !municipality || !isStrategist(user, municipality))
    throw new CommandError('NOT_FOUND', wordsOf(actor).template.notFound)
  return { row, municipality }
}
