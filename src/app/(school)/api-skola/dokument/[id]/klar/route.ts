import { commandRoute } from '#app/(school)/_server/command.ts'
import { markSection } from '#commands/document/markSection.ts'

export const POST = commandRoute(markSection)
