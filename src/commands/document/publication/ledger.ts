import type { Payload } from 'payload'
import { z } from 'zod'
import { CommandError } from '../../common/CommandError.ts'
import { compareAndSet } from '../../common/compareAndSet.ts'
import { idFrom } from '../../common/idFrom.ts'
import { isUniqueError } from '../../common/isUniqueError.ts'

const rowSchema = z.object({
  id: z.string(),
  rev: z.number().int(),
  documents: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
})
type Ledger = z.infer<typeof rowSchema>

const read = async (payload: Payload, municipality: string): Promise<Ledger> => {
  const id = idFrom(payload, 'publications', municipality)
  const collection = 'publications'
  const found = await payload.db.findOne({ collection, where: { id: { equals: id } } })
  if (found) return rowSchema.parse(found)
  const now = new Date().toISOString()
  const data = { municipality, rev: 0, documents: [], createdAt: now, updatedAt: now }
  try {
    await payload.db.create({ collection, customID: id, data })
  } catch (error) {
    if (!isUniqueError(error)) throw error
  }
  return rowSchema.parse(await payload.db.findOne({ collection, where: { id: { equals: id } } }))
}

/**
 * Changes which documents of a municipality are on the web or on their way there, by compare-and-set, as often as it
 * takes. `change` gets those there are and says which there shall be; whoever was second is asked again.
 */
const move = async (
  payload: Payload,
  municipality: string,
  change: (documents: string[]) => Promise<string[]> | string[],
): Promise<void> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const ledger = await read(payload, municipality)
    const documents = await change(ledger.documents)
    if (await compareAndSet(payload, 'publications', ledger, { documents })) return
  }
  throw new CommandError('BUSY/document')
}

/**
 * Enters a document before it is published. `check` gets all others that are there and throws when they give something
 * away together; two at once are judged one after the other, so that the second knows of the first.
 */
export const enterPublication = (
  payload: Payload,
  municipality: string,
  documentId: string,
  check: (others: string[]) => Promise<void>,
): Promise<void> =>
  move(payload, municipality, async (documents) => {
    const others = documents.filter((one) => one !== documentId)
    await check(others)
    return [...others, documentId]
  })

/** Takes a document out again, when it has left the web or never came there. */
export const leavePublication = (payload: Payload, municipality: string, documentId: string): Promise<void> =>
  move(payload, municipality, (documents) => documents.filter((one) => one !== documentId))
