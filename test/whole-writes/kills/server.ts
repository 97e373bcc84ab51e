import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { getPayload, handleEndpoints } from 'payload'
import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { readEnv } from '#env'
import { sweep } from '#jobs/sweep.ts'
import type { User } from '#payload-types'
import { pastTypes } from '#test/support/pastTypes.ts'
import { configFor } from '../../../payload.config.ts'
import { testBlocks } from '../../flow/testBlocks.ts'
import { seed } from './seed.ts'
import { stateOf } from './state.ts'

/**
 * The application as a process to be killed: production migrations, Payload's own REST API, the commands by name, but
 * not Next, whose build takes minutes. Waits for a line before it opens the database, so that it may be started early.
 */
const commands = { saveAnswer, handIn, returnDocument, adopt, publishEdition, distribute }
await new Promise((resolve) => process.stdin.once('data', resolve))
const config = await configFor(readEnv(), testBlocks)
const payload = await getPayload({ config })

const act = async (name: string, headers: Headers, body: never): Promise<unknown> => {
  if (name === 'seed') return seed(payload)
  if (name === 'sweep') return sweep(payload, { lower: -60_000 })
  if (name === 'state') return stateOf(payload)
  const { user } = await payload.auth({ headers })
  if (!user) throw new CommandError('SIGNED_OUT')
  const actor: Actor = { payload, user: user as User }
  return commands[name as keyof typeof commands](actor, body)
}
const answer = async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/api/')) return handleEndpoints({ config, request })
  try {
    const body = pastTypes<never>(await request.json())
    return Response.json(await act(pathname.slice(1), request.headers, body))
  } catch (error) {
    const { status = 500, message } = error as { status?: number; message: string }
    return Response.json({ message }, { status })
  }
}

const server = createServer(async (incoming, outgoing) => {
  const body = await text(incoming)
  const response = await answer(
    new Request(`http://127.0.0.1${incoming.url}`, {
      method: incoming.method ?? 'GET',
      headers: incoming.headers as Record<string, string>,
      ...(body ? { body } : {}),
    }),
  )
  outgoing.writeHead(response.status, { 'content-type': 'application/json' }).end(await response.text())
})
// A connection that it closes for having rested looks to the asking side as a kill does.
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => process.stdout.write(`port ${(server.address() as { port: number }).port}\n`))
