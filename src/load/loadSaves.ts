import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findRows } from './findRows.ts'

/** When the answer to a question was saved last; what it says is not in it. */
export type Save = { document: string; instanceKey: string; savedAt?: string }

/** How far documents have come, by their saves. Access to the documents is the caller's business. */
export const loadSaves = async (payload: Payload, documents: readonly { id: string }[]): Promise<Save[]> => {
  const wanted = { document: { in: documents.map(({ id }) => id) } }
  const rows = await findRows(payload, 'answers', wanted, { fields: ['document', 'instanceKey', 'savedAt'] })
  return rows.map(({ document, instanceKey, savedAt }) => ({
    document: idOf(document) ?? '',
    instanceKey,
    ...(savedAt ? { savedAt } : {}),
  }))
}
