import { queryRoute } from '#app/(school)/_server/command.ts'
import { documentFor, readsDocument } from '#commands/document/documentFor.ts'
import { loadWritingOfBlock } from '#commands/document/writing.ts'
import { loadNews } from '#load/loadNews.ts'

/** `?rev=<revision>:<instance key>` for each block of the page: what others have written since, and who writes where. */
export const GET = queryRoute(async (actor, { documentId, request }) => {
  const known = new Map(
    new URL(request.url).searchParams.getAll('rev').map((one): [string, number] => {
      const [rev = '', ...key] = one.split(':')
      return [key.join(':'), Number(rev)]
    }),
  )
  const document = await documentFor(actor, documentId, 'part', { light: true })
  const writing = await loadWritingOfBlock(actor, document)
  const mayRead = readsDocument(actor, document)
  // Of a section that others answer nothing is told to the rest, and to those others nothing of the rest.
  return loadNews(actor.payload, document, actor.user.id, known, (instanceKey) => {
    const { mine, answering } = writing(instanceKey)
    return answering ? mine : mayRead
  })
})
