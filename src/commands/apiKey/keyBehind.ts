import { timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import { idOf } from '#access/idOf.ts'
import type { Scope } from '#access/keyPerson.ts'
import { addressOf, keysOf } from '#access/keysOf.ts'
import { today } from '#load/today.ts'
import { limitsOf } from '../account/limits.ts'
import { CommandError } from '../common/CommandError.ts'
import { keyHash, keyHint } from './makeKey.ts'
import { scopesIn } from './readKeys.ts'

export type Key = { id: string; name: string; municipality: string; scopes: Scope[] }
/** How old (ms) the note of its last use may be: not a write for each call. */
const noteAge = 60_000

const counted = async (count: () => Promise<unknown>): Promise<void> => {
  try {
    await count()
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new CommandError('TOO_MANY/key', { seconds: Math.ceil(error.msBeforeNext / 1000) })
  }
}
const bearerIn = (headers: Headers) => /^Bearer +(kvd_[\w-]{43})$/iu.exec(headers.get('authorization') ?? '')?.[1]
/** The row of a key: sought by what is no secret of it, and told apart in a time that says nothing of the rest. */
const rowOf = async (payload: Payload, key: string) => {
  const hash = Buffer.from(keyHash(key))
  const { docs } = await payload.find({
    collection: 'apiKeys',
    where: { hint: { equals: keyHint(key) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    // The hash is hidden from all others.
    showHiddenFields: true,
  })
  return docs.find((row) => row.hash.length === hash.length && timingSafeEqual(Buffer.from(row.hash), hash))
}

/**
 * The key that a request brings in `Authorization: Bearer`, and nothing else that it brings: a cookie is not looked at.
 * Throws `CommandError`: SIGNED_OUT where there is none that is valid, TOO_MANY.
 */
export const keyBehind = async (payload: Payload, headers: Headers): Promise<Key> => {
  const bearer = bearerIn(headers)
  const row = bearer ? await rowOf(payload, bearer) : undefined
  if (!row) {
    // By address, and apart from people's logins, which a program gone wild behind the same address must not stop.
    await counted(() => limitsOf(payload).badKey.consume(keysOf('', addressOf(headers)).address))
    throw new CommandError('SIGNED_OUT/key')
  }
  if (row.revokedAt) throw new CommandError('SIGNED_OUT/keyRevoked')
  if (row.expiresOn < today()) throw new CommandError('SIGNED_OUT/keyExpired', { date: row.expiresOn })
  await counted(() => limitsOf(payload).key.consume(row.id))
  if (Date.now() - Date.parse(row.lastUsedAt ?? '1970-01-01') > noteAge)
    await payload.db.updateOne({
      collection: 'apiKeys',
      id: row.id,
      data: { lastUsedAt: new Date().toISOString() },
    })
  return { id: row.id, name: row.name, municipality: idOf(row.municipality) ?? '', scopes: scopesIn(row.scopes) }
}
