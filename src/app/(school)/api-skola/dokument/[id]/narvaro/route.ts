import { queryRoute } from '#app/(school)/_server/command.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { loadPresence } from '#load/loadPresence.ts'

export const GET = queryRoute(async (actor, { documentId }) => ({
  writers: await loadPresence(actor.payload, await documentFor(actor, documentId, 'read'), actor.user.id),
}))
