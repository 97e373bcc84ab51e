import { markSection } from '../../../../../../commands/markSection.ts'
import { commandRoute } from '../../../../_server/command.ts'

export const POST = commandRoute(markSection)
