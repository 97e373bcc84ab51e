import { saveAnswer } from '../../../../../../commands/saveAnswer.ts'
import { commandRoute } from '../../../../_server/command.ts'

export const POST = commandRoute(saveAnswer)
