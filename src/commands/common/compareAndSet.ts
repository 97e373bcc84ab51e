import type { Payload } from 'payload'
import { z } from 'zod'

/** uuid on SQLite, ObjectId on MongoDB. */
export const idSchema = z.union([z.uuid(), z.string().regex(/^[0-9a-f]{24}$/)])
const revSchema = z.number().int().nonnegative()

export type Versioned = 'answers' | 'documents' | 'renders' | 'packages' | 'publications' | 'webhookCalls'

/**
 * The only way state is moved: writes `data` and `rev + 1` if the row still has this `rev`, in one atomic statement on
 * both databases. Returns the row after, or undefined when someone else was first.
 *
 * It takes an id and a number, never a `Where`: a condition without an operator is dropped by Payload, and then every
 * row of the collection is overwritten. Access, hooks and audit are skipped, so only commands and jobs call it. `data`
 * holds fields of the main table only (no arrays, no hasMany). Throws `ZodError` on anything but an id and an integer.
 */
export const compareAndSet = async (
  payload: Payload,
  collection: Versioned,
  at: { id: string; rev: number },
  data: Record<string, unknown>,
): Promise<Record<string, unknown> | undefined> => {
  const id = idSchema.parse(at.id)
  const rev = revSchema.parse(at.rev)
  const row = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { rev: { equals: rev } }] },
    data: { ...structuredClone(data), rev: rev + 1, updatedAt: new Date().toISOString() },
    options: { atomic: true },
  })
  // The adapter's types take a row for the browser's `Document`.
  return (row as unknown as Record<string, unknown> | null) ?? undefined
}
