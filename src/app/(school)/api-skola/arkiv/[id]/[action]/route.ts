import { municipalityRoute } from '#app/(school)/_server/municipalityRoute.ts'
import { confirmDelivery } from '#commands/delivery/confirmDelivery.ts'
import { makeDelivery } from '#commands/delivery/makeDelivery.ts'
import { readDeliveries } from '#commands/delivery/readDeliveries.ts'
import { readBody } from '#commands/door/readBody.ts'

const commands = { gor: makeDelivery, bekrafta: confirmDelivery, visa: readDeliveries }
type Asked = Parameters<typeof makeDelivery>[1] & Parameters<typeof confirmDelivery>[1]
const isCommand = (action: string): action is keyof typeof commands => Object.hasOwn(commands, action)

/** Packages for the archive: those there are (`visa`), another (`gor`), and that the archive has got one (`bekrafta`). */
export const POST = municipalityRoute(async (actor, { municipalityId, action, request }) => {
  // Each command parses what it is given.
  const asked = { ...(await readBody(request)), municipalityId } as Asked
  return commands[isCommand(action) ? action : 'visa'](actor, asked)
})
