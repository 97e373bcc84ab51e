import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { type SectionTimes, timesIn } from '#document/times/sectionTimes.ts'
import { today as todayIs } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { isStrategist } from '../common/rights.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { timesAhead } from './sendOut.ts'

/**
 * The days of a distribution's sections, as they are to be from now on. A day that has passed may stand where it stood,
 * and is refused where it is new. Throws `CommandError`: INVALID, NOT_FOUND (also to others than the strategist).
 */
export const changeTimes = async (
  actor: Actor,
  args: { distributionId: string; times: SectionTimes },
  today = todayIs(),
): Promise<{ times: SectionTimes }> => {
  const { payload, user } = actor
  const id = idSchema.safeParse(args.distributionId).data
  const found =
    id &&
    (await payload.findByID({ collection: 'distributions', id, depth: 0, disableErrors: true, overrideAccess: true }))
  const municipality = found ? idOf(found.municipality) : undefined
  if (!found || !municipality || !isStrategist(user, municipality)) throw new CommandError('NOT_FOUND/distribution')
  const { times } = parseArgs(z.object({ times: z.record(z.string(), z.unknown()) }), args, actor)
  const before = timesIn(found.times)
  const isSame = (key: string) => JSON.stringify(before[key]) === JSON.stringify(times[key])
  const changed = Object.fromEntries(Object.entries(times).filter(([key]) => !isSame(key)))
  parseArgs(z.object({ times: timesAhead(wordsOf(actor), today) }), { times: changed }, actor)
  const next = timesIn(times)
  await payload.update({
    collection: 'distributions',
    id: found.id,
    data: { times: next },
    depth: 0,
    overrideAccess: true,
  })
  await audit(actor, {
    action: 'changeTimes',
    noun: 'distributions',
    docId: found.id,
    municipality,
    summary: `Ändrade avsnittens dagar i ${found.title}`,
    details: { times: next },
  })
  return { times: next }
}
