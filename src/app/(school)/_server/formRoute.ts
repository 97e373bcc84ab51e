import { CommandError } from '#commands/common/CommandError.ts'
import { isFromOurPages } from '#commands/door/isFromOurPages.ts'
import { readForm } from '#commands/door/readForm.ts'
import { isRefusal, refuse } from '#commands/door/refuse.ts'
import { languageOfPage } from './languageOfPage.ts'

export type Field = (name: string) => string

/** Where a plain form leads, as its answer. */
export const to = (path: string, cookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: path, 'cache-control': 'no-store', ...(cookie ? { 'set-cookie': cookie } : {}) },
  })

/** A plain form of one of our own pages: read when it is from there and small, and answered by a page to go to. */
export const formRoute =
  (act: (field: Field, request: Request) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    try {
      if (!isFromOurPages(request.headers)) throw new CommandError('CROSS_SITE')
      return await act(await readForm(request), request)
    } catch (error) {
      if (isRefusal(error)) return refuse(error, languageOfPage(request.headers))
      throw error
    }
  }
