import type { BasePayload } from 'payload'

/**
 * Payload takes a database that does not answer for a login that is over. Whoever brings a login and is nobody is asked
 * about once more here: throws `DatabaseBusy` where nothing can be read, or people would be sent to log in again. Tells
 * whether a login was brought at all.
 */
export const ensureDatabase = async (payload: BasePayload, headers: Pick<Headers, 'get'>): Promise<boolean> => {
  const brings =
    headers.get('authorization') ?? headers.get('cookie')?.includes(`${payload.config.cookiePrefix}-token=`)
  if (!brings) return false
  await payload.db.count({ collection: 'municipalities' })
  return true
}
