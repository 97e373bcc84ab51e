import { commandRoute } from '#app/(school)/_server/command.ts'
import { handIn } from '#commands/document/handIn.ts'

export const POST = commandRoute(handIn)
