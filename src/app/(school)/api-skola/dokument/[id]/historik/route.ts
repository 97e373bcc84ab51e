import { queryRoute } from '#app/(school)/_server/command.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { loadHistory } from '#load/loadHistory.ts'

/** `?block=<instance key>`. For those who answer: how a text came about is theirs, not the administration's. */
export const GET = queryRoute(async (actor, { documentId, request }) => {
  const document = await documentFor(actor, documentId, 'answer')
  return { versions: await loadHistory(actor.payload, document, new URL(request.url).searchParams.get('block') ?? '') }
})
