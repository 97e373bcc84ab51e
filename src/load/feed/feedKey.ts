import { createHmac, timingSafeEqual } from 'node:crypto'

type Feed = { municipality: string; role: string }
const signature = (secret: string, userId: string, { municipality, role }: Feed, own: string) =>
  createHmac('sha256', secret)
    .update(['calendar-feed', userId, municipality, role, ...(own ? [own] : [])].join('\n'))
    .digest('base64url')

/**
 * The key in a feed's address. Calendar programs cannot log in, so the address carries who subscribes and a signature
 * for this feed alone. It opens nothing else, and stops working when the person leaves the municipality, or
 * makes the addresses anew: `own` is what they are made of (`calendarKeyOf`).
 */
export const feedKey = (secret: string, userId: string, feed: Feed, own = ''): string =>
  `${userId}.${signature(secret, userId, feed, own)}`

/** Whose key it is, as it says itself. */
export const ownerOf = (key: string): string => key.split('.')[0] ?? ''

/** The subscriber's id when the key was made here for this feed; else nothing. */
export const subscriberOf = (secret: string, key: string, feed: Feed, own = ''): string | undefined => {
  const [userId = '', given = ''] = key.split('.')
  const expected = Buffer.from(signature(secret, userId, feed, own))
  const actual = Buffer.from(given)
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? userId : undefined
}
