import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '#access/idOf.ts'

/** When the answer to a question was saved last; what it says is not in it. */
export type Save = { document: string; instanceKey: string; savedAt?: string }
type Row = { document: unknown; instanceKey: string; savedAt?: string | null }

/** How far documents have come, by their saves. Access to the documents is the caller's business. */
export const loadSaves = async (payload: Payload, documents: readonly { id: string }[]): Promise<Save[]> => {
  const { docs } = await payload.find({
    collection: 'answers' as CollectionSlug,
    where: { document: { in: documents.map(({ id }) => id) } },
    select: { document: true, instanceKey: true, savedAt: true } as never,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as unknown as Row[]).map(({ document, instanceKey, savedAt }) => ({
    document: idOf(document) ?? '',
    instanceKey,
    ...(savedAt ? { savedAt } : {}),
  }))
}
