import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'
import { secretsOf } from '#commands/account/accountSecrets.ts'
import { mustHaveSecondStep } from '#commands/account/totp/mustHaveSecondStep.ts'
import { spendCode } from '#commands/account/totp/spendCode.ts'
import { inLanguage } from '#language'
import type { User } from '#payload-types'

const words = {
  TOTP_NEEDED: {
    sv: 'Skriv också engångskoden från din app.',
    en: 'Give the one-time code from your app as well.',
  },
  TOTP_WRONG: {
    sv: 'Engångskoden stämmer inte, eller så är den använd. Vänta på nästa kod i appen och försök igen.',
    en: 'The one-time code is wrong, or has been used. Wait for the next code in the app and try again.',
  },
  TOTP_ENROL: {
    sv: 'Din kommun kräver tvåstegsinloggning. Koppla en app på inloggningssidan först.',
    en: 'Your municipality demands login in two steps. Connect an app on the login page first.',
  },
}
const refuse = (req: PayloadRequest, code: keyof typeof words) =>
  new APIError(inLanguage(words[code], { req }), 401, { code }, true)

/**
 * After the password, whichever door it came by. The code comes beside the password (`code`), and is used up. What only asks for the
 * password says so in its context (`passwordOnly`), which nobody sets from outside.
 */
export const secondStep: CollectionBeforeLoginHook<User> = async ({ context, req, user }) => {
  if (context.passwordOnly === true) return user
  const secrets = await secretsOf(req.payload, user.id)
  if (!secrets.totpSecret) {
    if (await mustHaveSecondStep(req.payload, user)) throw refuse(req, 'TOTP_ENROL')
    return user
  }
  const code = context.code ?? req.data?.code
  if (typeof code !== 'string' || code.trim() === '') throw refuse(req, 'TOTP_NEEDED')
  if (!(await spendCode(req.payload, secrets, code))) throw refuse(req, 'TOTP_WRONG')
  return user
}
