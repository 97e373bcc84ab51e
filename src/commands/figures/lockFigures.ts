import type { Payload } from 'payload'
import { z } from 'zod'
import { periodPattern } from '#document/figures/register.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { figuresFor } from './figuresFor.ts'

const schema = z.object({
  municipalityId: idSchema,
  period: z.string().regex(periodPattern),
  measures: z.array(z.string().max(200)).min(1).max(2000),
  locked: z.boolean(),
  reason: z.string().trim().max(500).default(''),
})
type Lock = { municipality: string; measure: string; period: string; reason: string; byName: string }

/** Makes figures stand still; those that do already are left as they are. */
export const keepStill = async (payload: Payload, locks: Lock[]): Promise<void> => {
  for (const lock of locks)
    try {
      await payload.create({
        collection: 'figureLocks',
        data: { ...lock, at: new Date().toISOString() },
        depth: 0,
        overrideAccess: true,
      })
    } catch (error) {
      if (!isUniqueError(error)) throw error
    }
}

/** Locks or unlocks the figures of measures in a period, with a reason in the log. Throws `CommandError`: NOT_FOUND, INVALID. */
export const lockFigures = async (actor: Actor, args: unknown): Promise<{ locked: boolean }> => {
  const { payload, user } = actor
  const { municipalityId, period, measures, locked, reason } = parseArgs(schema, args, actor)
  const { municipality } = await figuresFor(actor, municipalityId)
  if (locked)
    await keepStill(
      payload,
      measures.map((measure) => ({ municipality, measure, period, reason, byName: user.name })),
    )
  else
    await payload.db.deleteMany({
      collection: 'figureLocks',
      where: {
        and: [
          { municipality: { equals: municipality } },
          { period: { equals: period } },
          { measure: { in: measures } },
        ],
      },
    })
  await audit(actor, {
    action: locked ? 'lockFigures' : 'unlockFigures',
    noun: 'figureLocks',
    docId: municipality,
    municipality,
    summary: `${locked ? 'Låste' : 'Låste upp'} ${measures.length} mått för ${period}${reason ? `: ${reason}` : ''}`,
    details: { measures, period },
  })
  return { locked }
}
