import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { passwordFault } from '#commands/account/passwordFault.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { inLanguage, languageOf } from '#language'

const refuse = (req: PayloadRequest, words: { sv: string; en: string }) => {
  throw new APIError(inLanguage(words, { req }), 403, { code: 'PASSWORD_IS_PERSONAL' }, true)
}
const personal = {
  sv: 'Lösenord sätts av personen själv: genom inbjudan, ”Glömt lösenord” eller sidan ”Mitt konto”. Ta bort lösenordet och spara igen.',
  en: 'A password is set by the person: by the invitation, “Forgotten password” or the page “My account”. Leave it out and save again.',
}
const own = {
  sv: 'Begär ett nytt lösenord på sidan ”Glömt lösenord”.',
  en: 'Ask for a new password on the page “Forgotten password”.',
}
type Given = { data?: { password?: unknown; email?: unknown; name?: unknown }; overrideAccess?: boolean }

/**
 * Whoever sets somebody's password can sign as that person, so over the API nobody does, not even for themselves: there no
 * old one is asked for. Wherever it is set it is a good one. A forgotten one is asked for and chosen at our own doors,
 * which answer alike and at once whether there is such an account or not, and log nobody in.
 */
export const guardPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, overrideAccess } = args as Given
  const fromOutside = overrideAccess !== true
  if ((operation === 'forgotPassword' || operation === 'resetPassword') && fromOutside) refuse(req, own)
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  if (typeof data?.password !== 'string' || data.password === '') return
  if (operation !== 'resetPassword' && fromOutside) refuse(req, personal)
  const about = [data.email, data.name].filter((text) => typeof text === 'string')
  const fault = passwordFault(data.password, about)
  if (!fault) return
  const sentence = tellRefusal({ refusal: `INVALID/${fault}`, details: {} }, languageOf({ req }))
  throw new APIError(sentence, 400, { code: 'WEAK_PASSWORD', fault }, true)
}
