import { initI18n } from '@payloadcms/translations'
import { asUser } from '#access/asUser.ts'
import type { Actor } from './actor.ts'

/** As the person (see `asUser`), in the person's language: what Payload and our hooks say on the way is told too. */
export const asReader = async ({ payload, user, language }: Actor) => ({
  ...asUser(user),
  ...(language && {
    req: { i18n: await initI18n({ config: payload.config.i18n, context: 'api', language }) },
  }),
})
