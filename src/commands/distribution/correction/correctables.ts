import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import { openStates } from '#load/loadDocument.ts'

/** A distribution that a correction can go to, and how many of its documents are not handed in. */
export type Correctable = { id: string; title: string; schoolYear: number; documents: number }

/** The distributions that follow an edition, the latest school year first. */
export const correctables = async (
  payload: Payload,
  municipality: string,
  editionId: string,
): Promise<Correctable[]> => {
  const follow: Where = { and: [{ edition: { equals: editionId } }, { trial: { not_equals: true } }] }
  const sent = await findAll(payload, 'distributions', municipality, follow, {
    fields: ['title', 'schoolYear'],
    sort: '-schoolYear',
  })
  const open: Where = { and: [{ distribution: { in: sent.map(({ id }) => id) } }, { state: { in: [...openStates] } }] }
  const documents = await findAll(payload, 'documents', municipality, open, { fields: ['distribution'] })
  const of = Map.groupBy(documents, ({ distribution }) => idOf(distribution))
  return sent.map(({ id, title, schoolYear }) => ({ id, title, schoolYear, documents: of.get(id)?.length ?? 0 }))
}
