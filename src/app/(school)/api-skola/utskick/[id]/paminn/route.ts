import { remindNow } from '../../../../../../jobs/remind/remindNow.ts'
import { commandRoute } from '../../../../_server/command.ts'

export const POST = commandRoute(remindNow, 'distributionId')
