import { commandRoute } from '#app/(school)/_server/command.ts'
import { withdrawPage } from '#commands/document/withdrawPage.ts'

export const POST = commandRoute(withdrawPage)
