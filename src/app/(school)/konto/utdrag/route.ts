import { personExtract } from '#commands/account/extract/personExtract.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { isRefusal } from '#commands/door/refuse.ts'
import { plainResponse } from '../../_server/fileResponse.ts'
import { to } from '../../_server/formRoute.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { actorOf } from '../../_server/session.ts'

/** `/konto/utdrag`: what the system holds about who asks; `?person=<id>`: about somebody else, for who may ask. */
export const GET = async (request: Request): Promise<Response> => {
  const actor = await actorOf(request.headers)
  if (!actor) return to('/logga-in?till=/konto')
  try {
    const person = new URL(request.url).searchParams.get('person') ?? actor.user.id
    const extract = await personExtract(actor, person)
    return new Response(`${JSON.stringify(extract, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="registerutdrag.json"',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (isRefusal(error))
      return plainResponse(tellRefusal(error, (await readersWords(request.headers)).language), error.status)
    throw error
  }
}
