import { commandRoute } from '#app/(school)/_server/command.ts'
import { correctDocument } from '#commands/document/correctDocument.ts'

export const POST = commandRoute(correctDocument)
