import { commandRoute } from '#app/(school)/_server/command.ts'
import { adoptDocument } from '#commands/document/adoptDocument.ts'

export const POST = commandRoute(adoptDocument)
