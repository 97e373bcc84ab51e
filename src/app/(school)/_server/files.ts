import { asUser } from '../../../access/asUser.ts'
import { CommandError } from '../../../commands/CommandError.ts'
import { documentFor } from '../../../commands/documentFor.ts'
import { produceFiles } from '../../../jobs/produceFiles.ts'
import { readUpload } from '../../../load/readUpload.ts'
import { RenderError } from '../../../render/pdf/RenderError.ts'
import type { Format } from '../../../render/renderDocument.ts'
import { fileResponse } from './fileResponse.ts'
import { noticePage } from './noticePage.ts'
import { actorOf } from './session.ts'

const failed = (message: string, status: number) => noticePage('Filen kunde inte tas fram', message, status)
type Context = { params: Promise<{ id: string }> }

/** GET of a document in one format: kept, made before and unchanged, or made now. For those who may read the document. */
export const downloadRoute =
  (format: Format) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const { id } = await params
    const actor = await actorOf(request.headers)
    if (!actor) {
      const location = `/logga-in?till=${encodeURIComponent(`/dokument/${id}/${format}`)}`
      return new Response(null, { status: 303, headers: { location } })
    }
    const { payload, user } = actor
    try {
      const document = await documentFor(actor, id, 'read')
      const { [format]: made } = await produceFiles(payload, {
        documentId: id,
        audience: 'internal',
        formats: [format],
      })
      const row = made && (await payload.findByID({ collection: 'files', id: made.id, depth: 0, ...asUser(user) }))
      if (!row?.filename) return failed('Filen finns inte än. Försök igen om en stund.', 503)
      const bytes = await readUpload(payload, 'files', row.filename)
      const faults = made?.findings?.length ?? 0
      return fileResponse({ bytes, checksum: made?.checksum ?? '', format, document, faults })
    } catch (error) {
      if (error instanceof CommandError)
        return error.code === 'NOT_FOUND'
          ? noticePage('Dokumentet finns inte', error.message, error.status)
          : failed(error.message, error.status)
      payload.logger.error(error)
      if (error instanceof RenderError) {
        const faults = error.findings.map(({ message, place }) => `• ${place ? `${place}: ` : ''}${message}`)
        return failed([error.message, ...faults].join('\n'), error.code === 'QUEUE_FULL' ? 429 : 503)
      }
      return failed('Dokumentet kunde inte skapas. Försök igen om en stund.', 500)
    }
  }
