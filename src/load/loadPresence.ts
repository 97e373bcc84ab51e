import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll, type Row } from './findAll.ts'
import type { DocumentFacts } from './loadDocument.ts'
import { loadNames } from './loadNames.ts'

/** Somebody else who writes in a block right now. */
export type Writer = { instanceKey: string; name: string }
type AnswerRow = Row & { instanceKey: string; author?: unknown }

/** Answers are saved a second after the typing rests: whoever saved within this time (ms) is still at it. */
const lately = 60_000

/**
 * Who else writes where in a document. Told by the saved answers themselves, so it needs no state of its own, holds on
 * several nodes and ends by itself. Access is the caller's business.
 */
export const loadPresence = async (
  payload: Payload,
  document: DocumentFacts,
  me: string,
  now = Date.now(),
): Promise<Writer[]> => {
  const rows = await findAll<AnswerRow>(
    payload,
    'answers',
    document.municipality,
    {
      and: [
        { document: { equals: document.id } },
        { author: { not_equals: me } },
        { savedAt: { greater_than: new Date(now - lately).toISOString() } },
      ],
    },
    { select: { instanceKey: true, author: true } },
  )
  const names = await loadNames(
    payload,
    rows.map(({ author }) => author),
  )
  return rows.flatMap(({ instanceKey, author }) => {
    const name = names.get(idOf(author) ?? '')
    return name ? [{ instanceKey, name }] : []
  })
}
