import { municipalityRoute } from '#app/(school)/_server/municipalityRoute.ts'
import { makeKey } from '#commands/apiKey/makeKey.ts'
import { readKeys } from '#commands/apiKey/readKeys.ts'
import { revokeKey } from '#commands/apiKey/revokeKey.ts'
import { readBody } from '#commands/door/readBody.ts'

const commands = { gor: makeKey, aterkalla: revokeKey, visa: readKeys }
type Asked = Parameters<typeof makeKey>[1] & Parameters<typeof revokeKey>[1]
const isCommand = (action: string): action is keyof typeof commands => Object.hasOwn(commands, action)

/** Keys for other systems: those there are (`visa`), another (`gor`), and the end of one (`aterkalla`). */
export const POST = municipalityRoute(async (actor, { municipalityId, action, request }) => {
  // Each command parses what it is given.
  const asked = { ...(await readBody(request)), municipalityId } as Asked
  return commands[isCommand(action) ? action : 'visa'](actor, asked)
})
