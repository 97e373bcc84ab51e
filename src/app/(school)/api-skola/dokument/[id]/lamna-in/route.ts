import { handIn } from '../../../../../../commands/handIn.ts'
import { commandRoute } from '../../../../_server/command.ts'

export const POST = commandRoute(handIn)
