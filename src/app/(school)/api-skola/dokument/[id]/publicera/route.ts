import { commandRoute } from '#app/(school)/_server/command.ts'
import { publishPage } from '#commands/document/publishPage.ts'

export const POST = commandRoute(publishPage)
