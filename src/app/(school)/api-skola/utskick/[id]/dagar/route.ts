import { commandRoute } from '#app/(school)/_server/command.ts'
import { changeTimes } from '#commands/distribution/changeTimes.ts'

export const POST = commandRoute(changeTimes, 'distributionId')
