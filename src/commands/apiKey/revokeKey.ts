import { z } from 'zod'
import { findRows } from '#load/findRows.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { type KeyArgs, type Keys, readKeys } from './readKeys.ts'

const schema = z.object({ keyId: idSchema })
export type RevokeKeyArgs = KeyArgs & z.input<typeof schema>

/**
 * A key opens nothing from now on; its row stays, since the log names it. Again, it answers the same. Throws
 * `CommandError`: NOT_FOUND, INVALID.
 */
export const revokeKey = async (actor: Actor, args: RevokeKeyArgs): Promise<Keys> => {
  const { payload } = actor
  const municipality = ownMunicipality(actor, args.municipalityId)
  const { keyId } = parseArgs(schema, args, actor)
  const where = { id: { equals: keyId }, municipality: { equals: municipality } }
  const [row] = await findRows(payload, 'apiKeys', where)
  if (!row) throw new CommandError('NOT_FOUND/apiKey')
  if (!row.revokedAt) {
    const revokedAt = new Date().toISOString()
    await payload.update({ collection: 'apiKeys', id: row.id, data: { revokedAt }, depth: 0, overrideAccess: true })
    await audit(actor, {
      action: 'revokeKey',
      noun: 'apiKeys',
      docId: row.id,
      municipality,
      summary: `Återkallade nyckeln ${row.name}`,
      details: { hint: row.hint },
    })
  }
  return readKeys(actor, { municipalityId: municipality })
}
