import type { Payload } from 'payload'

/**
 * Payload takes a database that does not answer for a login that is over. Whoever brings a login and is nobody is asked
 * about once more here: throws `DatabaseBusy` where nothing can be read, or people would be sent to log in again.
 */
export const ensureDatabase = async (payload: Payload, headers: Pick<Headers, 'get'>): Promise<void> => {
  const brings =
    headers.get('authorization') ?? headers.get('cookie')?.includes(`${payload.config.cookiePrefix}-token=`)
  if (brings) await payload.db.count({ collection: 'municipalities' })
}
