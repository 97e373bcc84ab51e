import { municipalityRoute } from '#app/(school)/_server/municipalityRoute.ts'
import type { Actor } from '#commands/common/actor.ts'
import { readBody } from '#commands/door/readBody.ts'
import { endWebhook } from '#commands/webhook/endWebhook.ts'
import { makeWebhook } from '#commands/webhook/makeWebhook.ts'
import { readWebhooks } from '#commands/webhook/readWebhooks.ts'
import { pingWebhook, sendAgain } from '#commands/webhook/sendAgain.ts'
import { readInsideHosts } from '#env'

type Asked = Parameters<typeof makeWebhook>[1] &
  Parameters<typeof endWebhook>[1] &
  Parameters<typeof sendAgain>[1] &
  Parameters<typeof pingWebhook>[1]
const commands = {
  gor: (actor: Actor, asked: Asked) => makeWebhook(actor, asked, readInsideHosts()),
  avsluta: endWebhook,
  igen: sendAgain,
  prova: pingWebhook,
  visa: readWebhooks,
}
const isCommand = (action: string): action is keyof typeof commands => Object.hasOwn(commands, action)

/** Systems that are told: those there are (`visa`), another (`gor`), its end, a try of it, and a call once more (`igen`). */
export const POST = municipalityRoute(async (actor, { municipalityId, action, request }) => {
  // Each command parses what it is given.
  const asked = { ...(await readBody(request)), municipalityId } as Asked
  return commands[isCommand(action) ? action : 'visa'](actor, asked)
})
