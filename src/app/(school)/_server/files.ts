import { spend } from '#commands/account/spend.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { logDownload } from '#commands/document/logRead.ts'
import { isRefusal } from '#commands/door/refuse.ts'
import { readProduced } from '#files/readProduced.ts'
import { RenderError } from '#render/pdf/RenderError.ts'
import type { Format } from '#render/renderDocument.ts'
import type { Words } from '#school/words/sv.ts'
import { fileResponse } from './fileResponse.ts'
import { noticePage } from './noticePage.ts'
import { readersWords } from './readersWords.ts'
import { actorOf } from './session.ts'
import { wordsFor } from './wordsFor.ts'

const failed = (message: string, status: number, words: Words) =>
  noticePage(words.files.notMade, message, status, words)
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
    const { payload } = actor
    let words = await readersWords(request.headers)
    try {
      const document = await documentFor(actor, id, 'read')
      words = await wordsFor(payload, document)
      const asked = { documentId: id, audience: 'internal', format } as const
      const found = await readProduced(payload, { ...asked, beforeWork: () => spend(actor) })
      // Only slides have a file for PowerPoint.
      if (!found && format === 'pptx')
        return noticePage(
          words.files.noDocument,
          tellRefusal({ refusal: 'NOT_FOUND/document', details: {} }, words.language),
          404,
          words,
        )
      if (!found) return failed(words.files.notYet, 503, words)
      const { file: made, bytes } = found
      await logDownload(actor, document, format)
      const faults = made.findings?.length ?? 0
      return fileResponse({ bytes, checksum: made.checksum, format, document, faults, words })
    } catch (error) {
      if (isRefusal(error)) {
        const message = tellRefusal(error, words.language)
        return error.code === 'NOT_FOUND'
          ? noticePage(words.files.noDocument, message, error.status, words)
          : failed(message, error.status, words)
      }
      payload.logger.error(error)
      if (error instanceof RenderError) {
        const faults = error.findings.map(({ message, place }) => `• ${place ? `${place}: ` : ''}${message}`)
        return failed([error.message, ...faults].join('\n'), error.code === 'QUEUE_FULL' ? 429 : 503, words)
      }
      return failed(words.files.notDrawn, 500, words)
    }
  }
