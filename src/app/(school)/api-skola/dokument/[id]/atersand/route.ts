import { commandRoute } from '#app/(school)/_server/command.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'

export const POST = commandRoute(returnDocument)
