import { noticePage } from '#app/(school)/_server/noticePage.ts'
import { packageResponse } from '#app/(school)/_server/packageResponse.ts'
import { readersWords } from '#app/(school)/_server/readersWords.ts'
import { actorOf } from '#app/(school)/_server/session.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { takePackage } from '#commands/distribution/package/takePackage.ts'
import { isRefusal } from '#commands/door/refuse.ts'

type Context = { params: Promise<{ id: string }> }

/** GET of a distribution's ZIP, `?version=public` of the public version. For the administration. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { id } = await params
  const actor = await actorOf(request.headers)
  if (!actor) {
    const location = `/logga-in?till=${encodeURIComponent(`/uppfoljning/${id}`)}`
    return new Response(null, { status: 303, headers: { location } })
  }
  const words = await readersWords(request.headers)
  const audience = new URL(request.url).searchParams.get('version') === 'public' ? 'public' : 'internal'
  try {
    const opened = await takePackage(actor, { distributionId: id, audience })
    return packageResponse(request.headers, opened, (error) => actor.payload.logger.error(error))
  } catch (error) {
    if (!isRefusal(error)) throw error
    return noticePage(words.files.notMade, tellRefusal(error, words.language), error.status, words)
  }
}
