import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'
import { CommandError } from '#commands/common/CommandError.ts'
import { isFromOurPages } from '#commands/door/isFromOurPages.ts'
import { refuse } from '#commands/door/refuse.ts'
import { asLanguage } from '#language'

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** Payload asks where a change comes from only where it knows the server's address: here all of its API asks first. */
export const fromOurPages =
  (configuring: Promise<SanitizedConfig>) =>
  (handler: Handler): Handler =>
  async (request, args) => {
    const { headers } = request
    if (isFromOurPages(headers)) return handler(request, args)
    const language = getRequestLanguage({ config: await configuring, cookies: parseCookies(headers), headers })
    return refuse(new CommandError('CROSS_SITE'), asLanguage(language))
  }
