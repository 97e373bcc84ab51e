import { commandRoute } from '#app/(school)/_server/command.ts'
import { saveMark } from '#commands/reading/saveMark.ts'

export const POST = commandRoute(saveMark, 'distributionId')
