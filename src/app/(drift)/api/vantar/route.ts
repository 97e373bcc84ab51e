import { noticePage } from '../../../(school)/_server/noticePage.ts'
import { readersWords } from '../../../(school)/_server/readersWords.ts'

const retry = { 'retry-after': '5', 'cache-control': 'no-store' }

/**
 * What every address answers until the database does, after a start (`startServer.ts` leads them here): 503 and a
 * sentence, as a page to people and as JSON to programs. Nothing here may ask Payload, which is first made when it can be.
 */
const answer = async ({ headers }: Request): Promise<Response> => {
  const words = await readersWords(headers)
  const { away, awayHelp } = words.notice
  if (!headers.get('accept')?.includes('text/html')) {
    const told = { ok: false, database: 'lost', errors: [{ message: `${away}. ${awayHelp}` }] }
    return Response.json(told, { status: 503, headers: retry })
  }
  const page = noticePage(away, awayHelp, 503, words)
  for (const [name, value] of Object.entries(retry)) page.headers.set(name, value)
  return page
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT }
