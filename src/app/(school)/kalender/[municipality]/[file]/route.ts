import { decoded } from '#app/(school)/_server/decoded.ts'
import { plainResponse } from '#app/(school)/_server/fileResponse.ts'
import { readersWords } from '#app/(school)/_server/readersWords.ts'
import { actorOf, payload as running } from '#app/(school)/_server/session.ts'
import { feedPlace, loadFeed, subscriber } from '#load/feed/loadFeed.ts'

type Context = { params: Promise<{ municipality: string; file: string }> }

const missing = async ({ headers }: Request) => plainResponse((await readersWords(headers)).calendar.missing, 404)

/**
 * `/kalender/<kommun>/<roll>.ics?nyckel=…`: a municipality's calendar for a role (`alla`: everybody's). For members, by
 * their login or by the key in the address that the page Kalender gives them. Whoever may not see it gets the same
 * answer as for one that does not exist.
 */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { municipality, file } = await params
  const role = /^(.+)\.ics$/.exec(decoded(file) ?? '')?.[1]
  if (!role) return missing(request)
  const payload = await running()
  const place = await feedPlace(payload, decoded(municipality) ?? '')
  if (!place) return missing(request)
  const key = new URL(request.url).searchParams.get('nyckel')
  const user = key
    ? await subscriber(payload, key, { municipality: place.key, role })
    : (await actorOf(request.headers))?.user
  const ics = user && (await loadFeed(payload, place, user, role))
  if (!ics) return missing(request)
  return new Response(ics, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${place.key}-${role.replace(/[^\w-]/g, '')}.ics"`,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  })
}
