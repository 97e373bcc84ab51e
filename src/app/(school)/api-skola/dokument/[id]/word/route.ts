import { commandRoute } from '#app/(school)/_server/command.ts'
import { takeWordForm } from '#commands/document/word/takeWordForm.ts'

export const POST = commandRoute(takeWordForm)
