import config from '@payload-config'
import { logout } from '@payloadcms/next/auth'
import { signedIn } from '#access/signedIn.ts'
import { logoutAddress } from '#commands/account/external/logoutAddress.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isFromOurPages } from '#commands/door/isFromOurPages.ts'
import { refuse } from '#commands/door/refuse.ts'
import { to } from '../../_server/formRoute.ts'
import { languageOfPage } from '../../_server/languageOfPage.ts'
import { onward } from '../../_server/onward.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { payload } from '../../_server/session.ts'

/**
 * Ends the session on the server and takes the cookie away; then on to the identity provider that vouched for it. By a page,
 * for a form of ours may lead to our own pages alone. Where that has no address for it, the login page says so.
 */
export const POST = async (request: Request): Promise<Response> => {
  const { headers } = request
  if (!isFromOurPages(headers)) return refuse(new CommandError('CROSS_SITE'), languageOfPage(headers))
  const running = await payload()
  const user = await signedIn(running, headers)
  const external = user?._sid ? await logoutAddress(running, user._sid) : undefined
  await logout({ config }).catch(() => undefined)
  if (external?.theirs) return onward(external.theirs, await readersWords(headers), true)
  return to(external ? '/logga-in?ut=har' : '/logga-in')
}
