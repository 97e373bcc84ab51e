import { z } from 'zod'
import { spend } from '#commands/account/spend.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { logDownload } from '#commands/document/logRead.ts'
import { readProduced } from '#files/readProduced.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { RenderError } from '#render/pdf/RenderError.ts'
import { type Format, mimeOf } from '#render/renderDocument.ts'
import { operation } from '../Operation.ts'
import { id } from '../parts.ts'

/** A file on its way out: the route makes an answer of it, as of every file that leaves the house. */
export type ApiFile = { document: DocumentFacts; format: Format; bytes: Uint8Array; checksum: string; faults: number }

/** The printer's own trouble, as a refusal. */
const asRefusal = (error: unknown): unknown => {
  if (!(error instanceof RenderError)) return error
  return error.code === 'QUEUE_FULL'
    ? new CommandError('BUSY/file')
    : new CommandError('BUSY/fileFailed', { error: error.message })
}

export const files = [
  operation({
    method: 'get',
    path: '/documents/{id}/files/{format}',
    name: 'readFile',
    tag: 'documents',
    scope: 'files:read',
    summary: { sv: 'Hämta ett dokument som fil', en: 'Fetch a document as a file' },
    description: {
      sv: 'Den interna versionen, som personerna i förvaltningen läser den: ett utkast bara om skolan har delat det. Ett fastställt dokument är filen som sparades vid beslutet, med samma kontrollsumma varje gång (Repr-Digest). Varje hämtning står i loggen under nyckelns namn.',
      en: 'The internal version, as those in the administration read it: a draft only where its school has shared it. An adopted document is the file that was kept at the decision, with the same checksum each time (Repr-Digest). Each download stands in the log under the name of the key.',
    },
    params: z.object({ id, format: z.enum(['pdf', 'docx', 'html', 'pptx']) }),
    answer: { files: Object.values(mimeOf) },
    refusals: [
      new CommandError('NOT_FOUND/document'),
      new CommandError('FORBIDDEN/read'),
      new CommandError('FILES_NOT_READY'),
      new CommandError('TOO_MANY/costly'),
      new CommandError('BUSY/file'),
    ],
    run: async ({ actor }, { params: { id: documentId, format } }): Promise<ApiFile> => {
      const document = await documentFor(actor, documentId, 'read')
      const asked = { documentId, audience: 'internal', format } as const
      const found = await readProduced(actor.payload, { ...asked, beforeWork: () => spend(actor) }).catch(
        (error: unknown) => {
          throw asRefusal(error)
        },
      )
      // Slides alone have a file for PowerPoint.
      if (!found) throw new CommandError(format === 'pptx' ? 'NOT_FOUND/document' : 'FILES_NOT_READY')
      await logDownload(actor, document, format)
      const { file, bytes } = found
      return { document, format, bytes, checksum: file.checksum, faults: file.findings?.length ?? 0 }
    },
  }),
]
