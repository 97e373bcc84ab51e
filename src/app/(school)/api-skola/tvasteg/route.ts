import { enrolTotp } from '#commands/account/totp/enrolTotp.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { enrolCookie } from '../../_server/enrolCookie.ts'
import { formRoute, to } from '../../_server/formRoute.ts'
import { loginCookie } from '../../_server/loginCookie.ts'
import { noticePage } from '../../_server/noticePage.ts'
import { safePath } from '../../_server/safePath.ts'
import { payload } from '../../_server/session.ts'

const told = (codes: string[]) =>
  `Nu loggar du in med lösenordet och en engångskod från appen.\n\nSpara de här reservkoderna på ett säkert ställe. De visas bara nu. Var och en gäller en gång, i stället för engångskoden, om du inte har telefonen:\n\n${codes.join('\n')}`

/** Connects an app and logs in. The answer is the only page that ever shows the recovery codes. */
export const POST = formRoute(async (field, { headers }) => {
  const running = await payload()
  const [email, secret, till] = [field('email').trim(), field('nyckel'), safePath(field('till'))]
  try {
    const args = { email, password: field('password'), secret, code: field('kod'), headers }
    const { token, recoveryCodes } = await enrolTotp(running, args)
    const page = noticePage('Appen är kopplad', told(recoveryCodes), 200)
    page.headers.append('set-cookie', loginCookie(running, token))
    page.headers.append('set-cookie', enrolCookie(running, ''))
    return page
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const fel = tellRefusal(error, 'sv')
    const back = field('inloggad')
      ? `/konto/tvasteg?${new URLSearchParams({ fel })}`
      : `/logga-in/tvasteg?${new URLSearchParams({ fel, epost: email, till })}`
    return to(back, enrolCookie(running, secret))
  }
})
