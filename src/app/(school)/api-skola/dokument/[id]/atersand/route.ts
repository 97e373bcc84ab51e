import { returnDocument } from '../../../../../../commands/returnDocument.ts'
import { commandRoute } from '../../../../_server/command.ts'

export const POST = commandRoute(returnDocument)
