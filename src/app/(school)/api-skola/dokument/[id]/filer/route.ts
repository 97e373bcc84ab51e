import { commandRoute, queryRoute } from '#app/(school)/_server/command.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { remakeFiles } from '#commands/document/remakeFiles.ts'
import { loadFilesState } from '#load/loadFilesState.ts'

export const GET = queryRoute(async (actor, { documentId }) =>
  loadFilesState(actor.payload, await documentFor(actor, documentId, 'read')),
)
export const POST = commandRoute(remakeFiles)
