import { adopt } from '../../../../../../commands/adopt.ts'
import { commandRoute } from '../../../../_server/command.ts'

export const POST = commandRoute(adopt)
