import type { Payload } from 'payload'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { findRows } from '#load/findRows.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { appendEntry } from '../log/appendEntry.ts'

/** Rows that belong to a document and go with it, and before it: what a crash leaves is found by the document. */
const belonging = ['answerHistory', 'answers', 'readingMarks', 'renders', 'files'] as const

/**
 * Removes a document with all that was written in it and made of it, and leaves a record of what it was: title, unit, year,
 * state, registry number, how much there was, and the checksums of its files. The record is written before the document goes,
 * which goes last. What others have of it stays: goals of later years, and what other documents have printed.
 */
export const purgeDocument = async (payload: Payload, document: DocumentFacts, why: Record<string, unknown>) => {
  const { id, municipality, title, unitSnapshot, schoolYear, state } = document
  const where = { document: { equals: id } }
  const rows = await Promise.all(belonging.map((collection) => findRows(payload, collection, where)))
  const kept = await findRows(payload, 'files', where, { fields: ['checksum', 'audience'] })
  const files = kept.map(({ checksum, audience }) => ({ checksum, audience }))
  const counts = Object.fromEntries(belonging.map((name, index) => [name, rows[index]?.length ?? 0]))
  const { registryNumber, publicSlug, handedInAt, adoption } = document
  await appendEntry(payload, {
    action: 'purge',
    noun: 'documents',
    docId: id,
    municipality,
    userName: 'Systemet',
    summary: `Gallrade ${title} för ${unitSnapshot.name}, läsåret ${formatSchoolYear(schoolYear)}`,
    details: { ...why, state, registryNumber, publicSlug, handedInAt, adopted: adoption?.date, counts, files },
  })
  for (const [index, collection] of belonging.entries())
    for (const row of rows[index] ?? [])
      await payload.delete({ collection, id: row.id, depth: 0, overrideAccess: true })
  // Else the sweep would send it out anew.
  await payload.db.updateOne({
    collection: 'distributions',
    where: { id: { equals: document.distribution } },
    data: { state: 'closed' },
  })
  await payload.delete({ collection: 'documents', id, depth: 0, overrideAccess: true })
}
