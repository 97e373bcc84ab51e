import { noticePage } from '#app/(school)/_server/noticePage.ts'
import { readersWords } from '#app/(school)/_server/readersWords.ts'
import { actorOf } from '#app/(school)/_server/session.ts'
import { streamOf } from '#app/(school)/_server/streamOf.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { openDelivery } from '#commands/delivery/openDelivery.ts'
import { isRefusal } from '#commands/door/refuse.ts'

type Context = { params: Promise<{ id: string }> }

/** GET of a package for the archive, for its strategist. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { id } = await params
  const actor = await actorOf(request.headers)
  if (!actor)
    return new Response(null, {
      status: 303,
      headers: { location: `/logga-in?till=${encodeURIComponent('/arkiv')}` },
    })
  const words = await readersWords(request.headers)
  try {
    const { name, chunks } = await openDelivery(actor, { deliveryId: id })
    return new Response(
      streamOf(chunks(), (error) => actor.payload.logger.error(error)),
      {
        headers: {
          'content-type': 'application/zip',
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'private, no-store',
        },
      },
    )
  } catch (error) {
    if (!isRefusal(error)) throw error
    return noticePage(words.files.notMade, tellRefusal(error, words.language), error.status, words)
  }
}
