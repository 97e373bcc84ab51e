import { municipalityRoute } from '#app/(school)/_server/municipalityRoute.ts'
import { readBody } from '#commands/door/readBody.ts'
import { makeNextYear } from '#commands/nextYear/makeNextYear.ts'
import { planNextYear } from '#commands/nextYear/planNextYear.ts'
import { undoNextYear } from '#commands/nextYear/undoNextYear.ts'

const commands = { gor: makeNextYear, angra: undoNextYear, visa: planNextYear }
const isCommand = (action: string): action is keyof typeof commands => Object.hasOwn(commands, action)

/** Next year's plan (`visa`), its making (`gor`) and its undoing (`angra`). */
export const POST = municipalityRoute(async (actor, { municipalityId, action, request }) =>
  commands[isCommand(action) ? action : 'visa'](actor, { ...(await readBody(request)), municipalityId }),
)
