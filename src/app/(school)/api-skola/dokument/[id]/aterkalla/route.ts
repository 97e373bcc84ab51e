import { commandRoute } from '#app/(school)/_server/command.ts'
import { recallDocument } from '#commands/document/recallDocument.ts'

export const POST = commandRoute(recallDocument)
