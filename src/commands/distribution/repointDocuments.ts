import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import { openStates } from '#load/loadDocument.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { isEditable } from '../document/documentFor.ts'
import { followEdition } from './correction/followEdition.ts'
import type { Follower } from './correction/followersOf.ts'

/**
 * Lets distributions, and their documents that are not handed in, follow an edition; answers, states and visibility
 * stand. One that is handed in meanwhile keeps the edition it was handed in with. May run again at any time. Returns
 * which distributions moved and how many documents, tries not counted.
 */
export const repointDocuments = async (
  payload: Payload,
  municipality: string,
  edition: string,
  followers: Follower[],
): Promise<{ distributions: string[]; documents: number }> => {
  // First the distributions: who is added, or comes back, in the middle of it then follows already.
  const moving = followers.filter((one) => one.edition !== edition)
  for (const { id } of moving)
    await payload.update({ collection: 'distributions', id, data: { edition }, depth: 0, overrideAccess: true })
  const documents = await findAll(
    payload,
    'documents',
    municipality,
    {
      and: [
        { distribution: { in: followers.map(({ id }) => id) } },
        { edition: { not_equals: edition } },
        { state: { in: [...openStates] } },
      ],
    },
    { fields: ['trial', 'edition'] },
  )
  const follow = await followEdition(
    payload,
    municipality,
    edition,
    documents.flatMap((document) => idOf(document.edition) ?? []),
  )
  let moved = 0
  for (const { id, trial } of documents)
    await moveDocument(payload, id, (now) => {
      if (!isEditable(now.state) || now.edition === edition) return undefined
      if (!trial) moved += 1
      return follow(now)
    })
  return { distributions: moving.flatMap(({ id, trial }) => (trial ? [] : [id])), documents: moved }
}
