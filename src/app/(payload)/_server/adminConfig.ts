import config from '@payload-config'
import { cookiePrefix } from '#language'

/**
 * The configuration as Payload's admin reads it. It keeps language and theme in cookies under the name of the login, and
 * without `Secure`: where that name is `__Host-` browsers drop them, and nobody could choose English. Here they have plain
 * names; the login's own is that of the running configuration.
 */
export const adminConfig = config.then((one) => ({ ...one, cookiePrefix }))
