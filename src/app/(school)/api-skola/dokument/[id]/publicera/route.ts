import { publishPage } from '../../../../../../commands/publishPage.ts'
import { commandRoute } from '../../../../_server/command.ts'

export const POST = commandRoute(publishPage)
