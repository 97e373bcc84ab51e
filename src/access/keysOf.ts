import { createHash } from 'node:crypto'

const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/**
 * Where a request comes from: what the nearest proxy wrote last, for what stands before it the sender wrote. Without a
 * proxy Next fills it in. Empty where there is no network.
 */
export const addressOf = (headers: Headers | undefined): string =>
  headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''

/** What attempts are counted by. `email` as it was typed, whether there is such an account or not. */
export const keysOf = (email: string, address: string) => {
  const account = hashed(email.trim().toLowerCase())
  return { account, address: hashed(address), pair: hashed(`${account} ${address}`) }
}
