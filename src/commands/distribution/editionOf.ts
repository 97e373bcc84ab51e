import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'

/** The edition that a document goes on with: its distribution's, as sent out or as a correction chosen for it. */
export const editionOf = async (
  payload: Payload,
  { municipality, distribution, edition }: Pick<DocumentFacts, 'municipality' | 'distribution' | 'edition'>,
): Promise<string> => {
  const where = { id: { equals: distribution } }
  const [row] = await findAll(payload, 'distributions', municipality, where, { fields: ['edition'] })
  return idOf(row?.edition) ?? edition
}
