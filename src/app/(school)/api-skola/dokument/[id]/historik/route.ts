import { queryRoute } from '#app/(school)/_server/command.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { assertMine, loadWritingOfBlock } from '#commands/document/writing.ts'
import { loadHistory } from '#load/loadHistory.ts'

/** `?block=<instance key>`. For those who answer it: how a text came about is theirs, not the administration's. */
export const GET = queryRoute(async (actor, { documentId, request }) => {
  const document = await documentFor(actor, documentId, 'answer')
  const instanceKey = new URL(request.url).searchParams.get('block') ?? ''
  assertMine((await loadWritingOfBlock(actor, document))(instanceKey))
  return { versions: await loadHistory(actor.payload, document, instanceKey) }
})
