import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'
import { CommandError } from '#commands/common/CommandError.ts'
import { isFromOurPages } from '#commands/door/isFromOurPages.ts'
import { readBytes } from '#commands/door/readBody.ts'
import { isRefusal, refuse } from '#commands/door/refuse.ts'
import { asLanguage } from '#language'

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** Megabytes: a picture; what people are made of, and log in with; a template with all its blocks. */
const limits: Record<string, number> = { media: 25, users: 0.1 }
const limitOf = ([collection = '']: string[]) => limits[collection] ?? 10

/** The same request with its body read, and not more of it than is good. Payload itself reads to the end before it asks. */
const withinLimit = async (request: Request, slug: string[]): Promise<Request> => {
  const { method, headers, body } = request
  if (!body) return request
  return new Request(request.url, { method, headers, body: Buffer.from(await readBytes(request, limitOf(slug))) })
}

/** What was answered to one person is kept by nothing on the way, files of the API included. */
const unkept = (response: Response): Response => {
  response.headers.set('cache-control', 'private, no-store')
  return response
}

/**
 * Before all of Payload's API. `changes`: whether it must come from our own pages, which Payload asks only where it knows
 * the server's address.
 */
export const payloadDoor =
  (configuring: Promise<SanitizedConfig>) =>
  (handler: Handler, { changes = true } = {}): Handler =>
  async (request, args) => {
    try {
      if (changes && !isFromOurPages(request.headers)) throw new CommandError('CROSS_SITE')
      const { slug = [] } = await args.params
      return unkept(await handler(await withinLimit(request, slug), args))
    } catch (error) {
      if (!isRefusal(error)) throw error
      const { headers } = request
      const language = getRequestLanguage({ config: await configuring, cookies: parseCookies(headers), headers })
      return refuse(error, asLanguage(language))
    }
  }
