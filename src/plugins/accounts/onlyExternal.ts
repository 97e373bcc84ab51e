import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { passwordsOff } from '#commands/account/external/passwordsOff.ts'
import { inLanguage } from '#language'
import type { User } from '#payload-types'

const words = {
  sv: 'I din kommun loggar du in med kommunens inloggning, inte med lösenord.',
  en: 'In your municipality you log in with its own login, not with a password.',
}

/** After the password, whichever door it came by: in a municipality that has its own login alone it opens nothing. */
export const onlyExternal: CollectionBeforeLoginHook<User> = async ({ context, req, user }) => {
  if (context.passwordOnly !== true && (await passwordsOff(req.payload, user)))
    throw new APIError(inLanguage(words, { req }), 401, { code: 'EXTERNAL_ONLY' }, true)
  return user
}
