import { commandRoute } from '#app/(school)/_server/command.ts'
import { handInSection } from '#commands/document/handInSection.ts'

export const POST = commandRoute(handInSection)
