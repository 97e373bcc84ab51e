import { queryRoute } from '#app/(school)/_server/command.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { loadNews } from '#load/loadNews.ts'

/** `?rev=<revision>:<instance key>` for each block of the page: what others have written since, and who writes where. */
export const GET = queryRoute(async (actor, { documentId, request }) => {
  const known = new Map(
    new URL(request.url).searchParams.getAll('rev').map((one): [string, number] => {
      const [rev = '', ...key] = one.split(':')
      return [key.join(':'), Number(rev)]
    }),
  )
  const document = await documentFor(actor, documentId, 'read', { light: true })
  return loadNews(actor.payload, document, actor.user.id, known)
})
