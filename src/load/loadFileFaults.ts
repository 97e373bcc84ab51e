import type { Payload } from 'payload'
import { z } from 'zod'
import { type FileFault, fileFaultSchema } from './adoption.ts'

const rowSchema = z.object({
  format: z.string(),
  findings: z
    .array(fileFaultSchema)
    .nullish()
    .transform((value) => value ?? []),
})

/**
 * What was wrong with the file made last in each format, for the pages that hand them out: each fault once, in the order
 * of the formats. Empty when all are accessible or none was made. Access is the caller's business.
 */
export const loadFileFaults = async (payload: Payload, documentId: string): Promise<FileFault[]> => {
  const { docs } = await payload.find({
    collection: 'renders',
    where: {
      and: [
        { document: { equals: documentId } },
        { audience: { equals: 'internal' } },
        { state: { in: ['done', 'failed'] } },
      ],
    },
    sort: '-updatedAt',
    limit: 12,
    depth: 0,
    overrideAccess: true,
  })
  const rows = docs.map((row) => rowSchema.parse(row))
  const latest = ['pdf', 'docx', 'html', 'pptx'].flatMap((format) => rows.find((row) => row.format === format) ?? [])
  const faults = latest.flatMap((row) => row.findings)
  return [...new Map(faults.map((fault) => [`${fault.blockKey}/${fault.message}`, fault])).values()]
}
