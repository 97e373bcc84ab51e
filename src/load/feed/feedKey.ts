import { createHmac, timingSafeEqual } from 'node:crypto'

type Feed = { municipality: string; role: string }
const signature = (secret: string, userId: string, { municipality, role }: Feed) =>
  createHmac('sha256', secret).update(['calendar-feed', userId, municipality, role].join('\n')).digest('base64url')

/**
 * The key in a feed's address. Calendar programs cannot log in, so the address carries who subscribes and a signature
 * for this feed alone. It opens nothing else, and stops working when the person leaves the municipality.
 */
export const feedKey = (secret: string, userId: string, feed: Feed): string =>
  `${userId}.${signature(secret, userId, feed)}`

/** The subscriber's id when the key was made here for this feed; else nothing. */
export const subscriberOf = (secret: string, key: string, feed: Feed): string | undefined => {
  const [userId = '', given = ''] = key.split('.')
  const expected = Buffer.from(signature(secret, userId, feed))
  const actual = Buffer.from(given)
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? userId : undefined
}
