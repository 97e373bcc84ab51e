import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { readMany } from './readMany.ts'

/** When the answer to a question was saved last; what it says is not in it. */
export type Save = { document: string; instanceKey: string; savedAt?: string }

/** How far documents of a municipality have come, by their saves. Access to them is the caller's business. */
export const loadSaves = async (
  payload: Payload,
  municipality: string,
  documents: readonly { id: string }[],
): Promise<Save[]> => {
  const among = ['document', documents.map(({ id }) => id)] as const
  const rows = await readMany(payload, 'answers', { municipality }, among, ['document', 'instanceKey', 'savedAt'])
  return rows.map(({ document, instanceKey, savedAt }) => ({
    document: idOf(document) ?? '',
    instanceKey,
    ...(savedAt ? { savedAt } : {}),
  }))
}
