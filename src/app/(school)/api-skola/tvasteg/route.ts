import { enrolTotp } from '#commands/account/totp/enrolTotp.ts'
import { accountFault } from '../../_server/accountFault.ts'
import { enrolCookie } from '../../_server/enrolCookie.ts'
import { formRoute, to } from '../../_server/formRoute.ts'
import { loginCookie } from '../../_server/loginCookie.ts'
import { noticePage } from '../../_server/noticePage.ts'
import { readersWords } from '../../_server/readersWords.ts'
import { safePath } from '../../_server/safePath.ts'
import { payload } from '../../_server/session.ts'

/** Connects an app and logs in. The answer is the only page that ever shows the recovery codes. */
export const POST = formRoute(async (field, { headers }) => {
  const running = await payload()
  const words = await readersWords(headers)
  const [email, secret, till] = [field('email').trim(), field('nyckel'), safePath(field('till'))]
  try {
    const args = { email, password: field('password'), secret, code: field('kod'), headers }
    const { token, recoveryCodes } = await enrolTotp(running, args)
    const page = noticePage(words.secondStep.connected, words.secondStep.recovery(recoveryCodes), 200, words)
    page.headers.append('set-cookie', loginCookie(running, token))
    page.headers.append('set-cookie', enrolCookie(running, ''))
    return page
  } catch (error) {
    const fel = accountFault(error)
    const back = field('inloggad')
      ? `/konto/tvasteg?fel=${fel}`
      : `/logga-in/tvasteg?${new URLSearchParams({ fel, epost: email, till })}`
    return to(back, enrolCookie(running, secret))
  }
})
