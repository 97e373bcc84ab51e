import { adoptDocument } from '../../../../../../jobs/adoptDocument.ts'
import { commandRoute } from '../../../../_server/command.ts'

export const POST = commandRoute(adoptDocument)
