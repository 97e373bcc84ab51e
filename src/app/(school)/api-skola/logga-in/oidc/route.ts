import { parseCookies } from 'payload'
import { ExternalFault } from '#commands/account/external/ExternalFault.ts'
import { finishOidc } from '#commands/account/external/finishOidc.ts'
import { openSession } from '#commands/account/external/openSession.ts'
import { personFrom } from '#commands/account/external/personFrom.ts'
import { providerById } from '#commands/account/external/providerOf.ts'
import { ownAddress } from '#load/ownAddress.ts'
import { logFailedLogin } from '#plugins/audit/logFailedLogin.ts'
import { begunCookie, begunCookieName, begunFrom } from '../../../_server/begunCookie.ts'
import { to } from '../../../_server/formRoute.ts'
import { loginCookie } from '../../../_server/loginCookie.ts'
import { onward } from '../../../_server/onward.ts'
import { readersWords } from '../../../_server/readersWords.ts'
import { payload } from '../../../_server/session.ts'

/**
 * Back from an identity provider. The answer is a page that goes on by itself: a browser that was sent on at once would
 * still count as coming from there, and the new cookie would not be believed.
 */
export const GET = async ({ url, headers }: Request): Promise<Response> => {
  const running = await payload()
  const begun = begunFrom(running, parseCookies(headers).get(begunCookieName(running)))
  const { pathname, search } = new URL(url)
  const done = begunCookie(running, undefined)
  let name = ''
  try {
    const provider = begun && (await providerById(running, begun.provider))
    if (!provider) throw new ExternalFault('svar')
    name = provider.name
    const { claims, kept } = await finishOidc(provider, begun, new URL(`${ownAddress(running)}${pathname}${search}`))
    const token = await openSession(running, await personFrom(running, provider, claims), provider, kept)
    const page = onward(begun.till, await readersWords(headers))
    page.headers.append('set-cookie', loginCookie(running, token))
    page.headers.append('set-cookie', done)
    return page
  } catch (error) {
    if (!(error instanceof ExternalFault)) throw error
    running.logger.warn(error)
    await logFailedLogin(running, { email: `${name} ${error.word}`.trim(), headers })
    return to(`/logga-in?${new URLSearchParams({ fel: error.word, till: begun?.till ?? '/' })}`, done)
  }
}
