import { commandRoute } from '#app/(school)/_server/command.ts'
import { seeCorrection } from '#commands/document/seeCorrection.ts'

export const POST = commandRoute(seeCorrection)
