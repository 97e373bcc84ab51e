import type { Payload } from 'payload'
import { unitSnapshotSchema } from '#document/input/inputSchema.ts'
import { archiveIn } from '#load/adoption.ts'
import { findAll } from '#load/findAll.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'

/** An adopted document by what tells it from others; `ready` when its files are made, so that it can be packed. */
export type Deliverable = Pick<DocumentFacts, 'id' | 'title' | 'schoolYear' | 'unitSnapshot'> & { ready: boolean }

/**
 * The adopted documents of a municipality, of one school year or of all, without what was handed in: that is as large as
 * they are. Tries of templates are nobody's record.
 */
export const deliverable = async (
  payload: Payload,
  municipality: string,
  schoolYear?: number,
): Promise<Deliverable[]> => {
  const rows = await findAll(
    payload,
    'documents',
    municipality,
    {
      and: [
        { state: { in: ['adopted', 'published'] } },
        { trial: { not_equals: true } },
        ...(schoolYear === undefined ? [] : [{ schoolYear: { equals: schoolYear } }]),
      ],
    },
    { fields: ['title', 'schoolYear', 'unitSnapshot', 'adoption'] },
  )
  return rows
    .map(({ id, title, schoolYear: year, unitSnapshot, adoption }) => ({
      id,
      title,
      schoolYear: year,
      unitSnapshot: unitSnapshotSchema.parse(unitSnapshot),
      ready: archiveIn(adoption) !== undefined,
    }))
    .toSorted((a, b) => a.unitSnapshot.name.localeCompare(b.unitSnapshot.name, 'sv'))
}
