import { loadContents } from '#load/loadContents.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { editionLine } from './editionLine.ts'
import { ownEdition } from './ownEdition.ts'

/**
 * What is sent out where an edition is: its newest correction's content, and the title it was first sent out with. Throws
 * `CommandError`: NOT_FOUND, also to others than its municipality's strategist.
 */
export const editionContent = async (actor: Actor, id: string) => {
  const { payload } = actor
  const { municipality } = await ownEdition(actor, id)
  const { root, latest, all } = await editionLine(payload, municipality, id)
  const contents = await loadContents(payload, municipality, [root, latest])
  const content = contents.get(latest)
  if (!content) throw new CommandError('NOT_FOUND/editionContent')
  return { municipality, content, root, latest, all, firstTitle: contents.get(root)?.title ?? content.title }
}
