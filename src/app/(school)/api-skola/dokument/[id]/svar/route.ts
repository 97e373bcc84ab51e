import { commandRoute } from '#app/(school)/_server/command.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'

export const POST = commandRoute(saveAnswer)
