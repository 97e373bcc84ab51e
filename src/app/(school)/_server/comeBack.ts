import { type Payload, parseCookies } from 'payload'
import type { Begun } from '#commands/account/external/begun.ts'
import { ExternalFault } from '#commands/account/external/ExternalFault.ts'
import type { Answered } from '#commands/account/external/finishOidc.ts'
import { openSession } from '#commands/account/external/openSession.ts'
import { personFrom } from '#commands/account/external/personFrom.ts'
import { type Provider, providerById } from '#commands/account/external/providerOf.ts'
import { logFailedLogin } from '#plugins/audit/logFailedLogin.ts'
import { begunCookie, begunCookieName, begunFrom } from './begunCookie.ts'
import { to } from './formRoute.ts'
import { loginCookie } from './loginCookie.ts'
import { onward } from './onward.ts'
import { readersWords } from './readersWords.ts'
import { payload } from './session.ts'

type Finish = (running: Payload, provider: Provider, begun: Begun) => Promise<Answered>

/**
 * Back from an identity provider, whose answer `finish` reads. Ours is a page that goes on by itself: a browser that was sent
 * on at once would still count as coming from there, and the new cookie would not be believed.
 */
export const comeBack = async ({ headers }: Request, finish: Finish): Promise<Response> => {
  const running = await payload()
  const begun = begunFrom(running, parseCookies(headers).get(begunCookieName(running)))
  const done = begunCookie(running, undefined)
  let name = ''
  try {
    const provider = begun && (await providerById(running, begun.provider))
    if (!provider) throw new ExternalFault('svar')
    name = provider.name
    const { claims, kept } = await finish(running, provider, begun)
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
