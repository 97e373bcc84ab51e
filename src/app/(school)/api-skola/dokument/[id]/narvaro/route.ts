import { documentFor } from '../../../../../../commands/documentFor.ts'
import { loadPresence } from '../../../../../../load/loadPresence.ts'
import { queryRoute } from '../../../../_server/command.ts'

export const GET = queryRoute(async (actor, { documentId }) => ({
  writers: await loadPresence(actor.payload, await documentFor(actor, documentId, 'read'), actor.user.id),
}))
