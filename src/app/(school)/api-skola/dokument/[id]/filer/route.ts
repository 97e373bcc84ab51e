import { documentFor } from '../../../../../../commands/documentFor.ts'
import { remakeFiles } from '../../../../../../commands/remakeFiles.ts'
import { loadFilesState } from '../../../../../../load/loadFilesState.ts'
import { commandRoute, queryRoute } from '../../../../_server/command.ts'

export const GET = queryRoute(async (actor, { documentId }) =>
  loadFilesState(actor.payload, await documentFor(actor, documentId, 'read')),
)
export const POST = commandRoute(remakeFiles)
