import { inverseOf } from '#document/answer/patch/changesBetween.ts'
import { applyChanges } from '#document/answer/patch/mergeChanges.ts'
import type { Actor } from '../../common/actor.ts'
import type { Design } from '../save/designOf.ts'
import { headOf } from '../save/headOf.ts'
import { historyAfter } from '../save/history.ts'

/** The template as it was after a save: the head with every later change taken back. Throws as `headOf`. */
export const templateAt = async (actor: Actor, templateId: string, rev: number): Promise<Design> => {
  const head = await headOf(actor, templateId)
  const later = await historyAfter(actor.payload, templateId, rev)
  return later
    .toReversed()
    .reduce<Design>((design, { changes }) => applyChanges(design, inverseOf(changes)) as Design, head.design)
}
