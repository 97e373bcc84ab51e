import { commandRoute } from '#app/(school)/_server/command.ts'
import { remindNow } from '#commands/distribution/remind/remindNow.ts'

export const POST = commandRoute(remindNow, 'distributionId')
