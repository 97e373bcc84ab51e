import config from '@payload-config'
import { logout } from '@payloadcms/next/auth'
import { logoutAddress } from '#commands/account/external/logoutAddress.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isFromOurPages } from '#commands/door/isFromOurPages.ts'
import { refuse } from '#commands/door/refuse.ts'
import { languageOfPage } from '../../_server/languageOfPage.ts'
import { onward } from '../../_server/onward.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { payload } from '../../_server/session.ts'

/**
 * Ends the session on the server and takes the cookie away; then on to the identity provider that vouched for it. By a page,
 * for a form of ours may lead to our own pages alone.
 */
export const POST = async (request: Request): Promise<Response> => {
  const { headers } = request
  if (!isFromOurPages(headers)) return refuse(new CommandError('CROSS_SITE'), languageOfPage(headers))
  const running = await payload()
  const { user } = await running.auth({ headers })
  const theirs = user && '_sid' in user ? await logoutAddress(running, String(user._sid)) : undefined
  await logout({ config }).catch(() => undefined)
  if (theirs) return onward(theirs, await readersWords(headers), true)
  return new Response(null, { status: 303, headers: { location: '/logga-in' } })
}
