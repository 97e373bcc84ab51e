import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { scopes } from '#access/keyPerson.ts'
import { isRealDate } from '#document/text/points.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { keyDays } from './keyDays.ts'
import { type KeyArgs, type Keys, readKeys } from './readKeys.ts'

const schema = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.enum(scopes)).min(1),
  /** The last day on which it opens anything. */
  expiresOn: z.string(),
})
export type MakeKeyArgs = KeyArgs & z.input<typeof schema>
/** `key` is told this once. */
export type MadeKey = Keys & { made: { id: string; key: string } }

/** The first signs of a key, by which it is found: 24 bits of its 256. */
export const keyHint = (key: string): string => key.slice(0, 8)
/** How a key is kept: 256 random bits need no slow hash. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex')

const isInTime = (day: string): boolean => {
  const { first, latest } = keyDays()
  return isRealDate(day) && day >= first && day <= latest
}

/**
 * Makes a key for another system of the municipality. It is the municipality's and not the person's: whoever made it may
 * leave. Throws `CommandError`: NOT_FOUND (also to others than the strategist), INVALID.
 */
export const makeKey = async (actor: Actor, args: MakeKeyArgs): Promise<MadeKey> => {
  const { payload, user } = actor
  const municipality = ownMunicipality(actor, args.municipalityId)
  const { name, scopes: asked, expiresOn } = parseArgs(schema, args, actor)
  if (!isInTime(expiresOn)) throw new CommandError('INVALID/keyExpiry')
  // A name of its own, so that programs which look for secrets in what people publish know it.
  const key = `kvd_${randomBytes(32).toString('base64url')}`
  const row = await payload.create({
    collection: 'apiKeys',
    data: {
      municipality,
      name,
      hint: keyHint(key),
      hash: keyHash(key),
      scopes: [...new Set(asked)].join(' '),
      expiresOn,
      byName: user.name,
    },
    depth: 0,
    overrideAccess: true,
  })
  await audit(actor, {
    action: 'makeKey',
    noun: 'apiKeys',
    docId: row.id,
    municipality,
    summary: `Gjorde nyckeln ${name}, giltig till och med ${expiresOn}`,
    details: { scopes: asked, hint: row.hint },
  })
  return { made: { id: row.id, key }, ...(await readKeys(actor, { municipalityId: municipality })) }
}
