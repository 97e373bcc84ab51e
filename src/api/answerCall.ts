import type { Payload } from 'payload'
import { keyPerson, scopeRoles } from '#access/keyPerson.ts'
import { type Key, keyBehind } from '#commands/apiKey/keyBehind.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { commandDoor } from '#commands/door/commandDoor.ts'
import { readBody } from '#commands/door/readBody.ts'
import { asLanguage } from '#language'
import { findOperation } from './findOperation.ts'
import type { ApiFile } from './operations/files.ts'

type Call = {
  payload: Payload
  /** The address past `/api/v1`. */
  path: readonly string[]
  /** A file as an answer. */
  asFile: (file: ApiFile) => Promise<Response>
}

/** What a refusal tells programs in headers: whom to be, and when to come again. */
const withHints = async (response: Response): Promise<Response> => {
  if (response.status === 401) response.headers.set('www-authenticate', 'Bearer realm="Kvalitetsdokument"')
  if (response.status !== 429) return response
  const { details } = (await response.clone().json()) as { details?: { seconds?: number } }
  response.headers.set('retry-after', String(details?.seconds ?? 60))
  return response
}

/**
 * A call of another system: by the same door as people's commands, as somebody who is no person (`keyPerson`). First whose
 * key it is, then whether it may do this, and only then what was sent. Rows and commands are judged by the rules they
 * have for people; there is no other way in.
 */
export const answerCall = async (request: Request, { payload, path, asFile }: Call): Promise<Response> => {
  const found = findOperation(request.method, path)
  const language = asLanguage(request.headers.get('accept-language')?.slice(0, 2).toLowerCase())
  let key: Key | undefined
  const asking = async () => {
    key = await keyBehind(payload, request.headers)
    return keyPerson(key, found ? scopeRoles[found.operation.scope] : 'department')
  }
  const answer = await commandDoor(
    request,
    { payload, asking, language },
    async (actor) => {
      if (!key || !found) throw new CommandError('NOT_FOUND/operation')
      const { operation, params } = found
      const { scope } = operation
      if (!key.scopes.includes(scope)) throw new CommandError('FORBIDDEN/scope', { scope })
      const query = Object.fromEntries(new URL(request.url).searchParams)
      const body = operation.body ? await readBody(request) : undefined
      const answered = await operation.answerTo({ actor, municipality: key.municipality }, { params, query, body })
      return 'files' in operation.answer ? asFile(answered as ApiFile) : answered
    },
    // No cookie is looked at, so no page of others can act by one: the key alone says who it is.
    { changes: false },
  )
  return withHints(answer)
}
