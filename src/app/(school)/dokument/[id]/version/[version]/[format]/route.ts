import { fileResponse } from '#app/(school)/_server/fileResponse.ts'
import { noticePage } from '#app/(school)/_server/noticePage.ts'
import { readersWords } from '#app/(school)/_server/readersWords.ts'
import { actorOf } from '#app/(school)/_server/session.ts'
import { wordsFor } from '#app/(school)/_server/wordsFor.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { logDownload } from '#commands/document/logRead.ts'
import { isRefusal } from '#commands/door/refuse.ts'
import { loadArchived } from '#load/loadPublished.ts'

type Context = { params: Promise<{ id: string; version: string; format: string }> }

/** A file of an adopted version that was corrected since, as it was kept. For those who may read the document. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { id, version, format } = await params
  const actor = await actorOf(request.headers)
  if (!actor) {
    const location = `/logga-in?till=${encodeURIComponent(`/dokument/${id}/version/${version}/${format}`)}`
    return new Response(null, { status: 303, headers: { location } })
  }
  try {
    const document = await documentFor(actor, id, 'read')
    const words = await wordsFor(actor.payload, document)
    const earlier = document.earlier.find((one) => String(one.version) === version)
    const kind = format === 'pdf' || format === 'docx' || format === 'pptx' ? format : undefined
    const kept =
      earlier && kind
        ? await loadArchived(actor.payload, { ...document, adoption: earlier.adoption }, 'internal', kind)
        : undefined
    if (!kept || !kind)
      return noticePage(
        words.files.noDocument,
        tellRefusal({ refusal: 'NOT_FOUND/document', details: {} }, words.language),
        404,
        words,
      )
    await logDownload(actor, document, kind)
    return fileResponse({ ...kept, format: kind, document, words })
  } catch (error) {
    if (!isRefusal(error)) throw error
    const words = await readersWords(request.headers)
    return noticePage(words.files.noDocument, tellRefusal(error, words.language), error.status, words)
  }
}
