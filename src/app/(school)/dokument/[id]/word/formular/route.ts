import { createHash } from 'node:crypto'
import { fileResponse } from '#app/(school)/_server/fileResponse.ts'
import { noticePage } from '#app/(school)/_server/noticePage.ts'
import { readersWords } from '#app/(school)/_server/readersWords.ts'
import { actorOf } from '#app/(school)/_server/session.ts'
import { wordsFor } from '#app/(school)/_server/wordsFor.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { logDownload } from '#commands/document/logRead.ts'
import { wordFormOf } from '#commands/document/word/wordFormOf.ts'
import { isRefusal } from '#commands/door/refuse.ts'

type Context = { params: Promise<{ id: string }> }

/** The form as a Word file to write in. It changes with every answer, so it is made anew each time and kept by nobody. */
export const GET = async ({ headers }: Request, { params }: Context): Promise<Response> => {
  const { id } = await params
  const actor = await actorOf(headers)
  if (!actor) {
    const location = `/logga-in?till=${encodeURIComponent(`/dokument/${id}/word`)}`
    return new Response(null, { status: 303, headers: { location } })
  }
  try {
    const { document, bytes } = await wordFormOf(actor, id)
    await logDownload(actor, document, 'form')
    const checksum = createHash('sha256').update(bytes).digest('hex')
    return fileResponse({ bytes, checksum, format: 'docx', document, words: await wordsFor(actor.payload, document) })
  } catch (error) {
    if (!isRefusal(error)) throw error
    const words = await readersWords(headers)
    return noticePage(words.files.notMade, tellRefusal(error, words.language), error.status, words)
  }
}
