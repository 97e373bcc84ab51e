import { generatePayloadCookie, type Payload } from 'payload'

/** The cookie by which Payload knows somebody who has just logged in. */
export const loginCookie = ({ collections, config }: Payload, token: string): string =>
  generatePayloadCookie({
    collectionAuthConfig: collections.users.config.auth,
    cookiePrefix: config.cookiePrefix,
    token,
  })
