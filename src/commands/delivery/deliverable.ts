import type { Payload } from 'payload'
import { findAll } from '#load/findAll.ts'
import { type DocumentFacts, documentFacts } from '#load/loadDocument.ts'

/** An adopted document; `ready` when its files are made, so that it can be packed. */
export type Deliverable = { document: DocumentFacts; ready: boolean }

/** The adopted documents of a municipality, of one school year or of all. Tries of templates are nobody's record. */
export const deliverable = async (
  payload: Payload,
  municipality: string,
  schoolYear?: number,
): Promise<Deliverable[]> => {
  const rows = await findAll(payload, 'documents', municipality, {
    and: [
      { state: { in: ['adopted', 'published'] } },
      { trial: { not_equals: true } },
      ...(schoolYear === undefined ? [] : [{ schoolYear: { equals: schoolYear } }]),
    ],
  })
  return rows
    .map(documentFacts)
    .map((document) => ({ document, ready: document.adoption?.archive !== undefined }))
    .toSorted((a, b) => a.document.unitSnapshot.name.localeCompare(b.document.unitSnapshot.name, 'sv'))
}
