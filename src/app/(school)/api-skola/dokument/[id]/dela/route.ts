import { commandRoute } from '#app/(school)/_server/command.ts'
import { shareDraft } from '#commands/document/shareDraft.ts'

export const POST = commandRoute(shareDraft)
