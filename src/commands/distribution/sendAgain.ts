import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { followEdition } from './correction/followEdition.ts'

/**
 * Documents that were recalled go on where they were, when they are sent to their units again, with the edition that their
 * distribution now follows. Returns how many.
 */
export const sendAgain = async (
  payload: Payload,
  municipality: string,
  documents: string[],
  edition: string,
): Promise<number> => {
  const recalled = await findAll(
    payload,
    'documents',
    municipality,
    { and: [{ id: { in: documents } }, { state: { equals: 'recalled' } }] },
    { fields: ['edition'] },
  )
  const follow = await followEdition(
    payload,
    municipality,
    edition,
    recalled.flatMap((document) => idOf(document.edition) ?? []),
  )
  for (const { id } of recalled) {
    const [begun] = await findAll(
      payload,
      'answers',
      municipality,
      { document: { equals: id } },
      { fields: [], limit: 1 },
    )
    await moveDocument(payload, id, (now) =>
      now.state === 'recalled' ? { state: begun ? 'inProgress' : 'notStarted', ...follow(now) } : undefined,
    )
  }
  return recalled.length
}
