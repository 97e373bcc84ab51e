import { z } from 'zod'
import { timeSchema } from '#document/times/sectionTimes.ts'
import { findAll } from '#load/findAll.ts'
import { today as todayIs } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import type { Words } from '../common/words/sv.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { closedUnits } from '../unit/closedUnits.ts'
import { type DistributeArgs, type Distributed, distribute } from './distribute.ts'
import { isPast } from './isPast.ts'
import { ownEdition } from './ownEdition.ts'

/** Days to come, and each section open before it is due. */
export const timesAhead = ({ call }: Words, today: string) =>
  z.record(
    z.string().max(200),
    timeSchema
      .refine(({ due }) => !due || !isPast(due, today), call.past)
      .refine(({ opens, due }) => !opens || !due || opens <= due, call.opensBeforeDue),
  )
const schemaIn = (words: Words, today: string) =>
  z.looseObject({
    deadline: z.string().refine((day) => !isPast(day, today), words.call.past),
    times: timesAhead(words, today).optional(),
    unitIds: z.array(idSchema).max(2000),
  })

/**
 * `distribute`, as people do it: a day that has passed is refused, for whoever gets the letter could not be in time, and so
 * is a unit that is closed. Seeds and histories distribute without it. Throws `CommandError` as `distribute`.
 */
export const sendOut = async (actor: Actor, args: DistributeArgs, today = todayIs()): Promise<Distributed> => {
  const { municipality } = await ownEdition(actor, args.editionId)
  const { unitIds } = parseArgs(schemaIn(wordsOf(actor), today), args, actor)
  const closed = await closedUnits(actor.payload, municipality, today)
  const gone = unitIds.filter((id) => closed.has(id))
  if (gone.length > 0) {
    const rows = await findAll(actor.payload, 'units', municipality, { id: { in: gone } }, { fields: ['name'] })
    throw new CommandError('INVALID/unitsClosed', { names: rows.map(({ name }) => name) })
  }
  return distribute(actor, args)
}
