import config from '@payload-config'
import { logout } from '@payloadcms/next/auth'
import { CommandError } from '#commands/common/CommandError.ts'
import { isFromOurPages } from '#commands/door/isFromOurPages.ts'
import { refuse } from '#commands/door/refuse.ts'
import { languageOfPage } from '../../_server/languageOfPage.ts'

/** Ends the session on the server and takes the cookie away. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isFromOurPages(request.headers)) return refuse(new CommandError('CROSS_SITE'), languageOfPage(request.headers))
  await logout({ config }).catch(() => undefined)
  return new Response(null, { status: 303, headers: { location: '/logga-in' } })
}
