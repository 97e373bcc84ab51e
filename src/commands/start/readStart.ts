import { z } from 'zod'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import { registerOf } from '#document/figures/registerOf.ts'
import { calendarEntries, daysOf } from '#load/calendarFacts.ts'
import { findAll } from '#load/findAll.ts'
import { today } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { isStrategist } from '../common/rights.ts'
import { runningYear } from '../common/runningYear.ts'
import { isClosed } from '../unit/changeUnit.ts'
import { type Change, readChanges } from './readChanges.ts'
import { type MissingFigures, readMissing } from './readMissing.ts'
import { type Progress, readProgress } from './readProgress.ts'

const schema = z.object({ municipalityId: idSchema })
const weeks = 4
const dayMs = 86_400_000

export type Start = {
  municipality: string
  name: string
  /** The school year that runs, by the year in which it began. */
  schoolYear: number
  mayEdit: boolean
  distributions: Progress[]
  missing: MissingFigures[]
  /** The next four weeks, `YYYY-MM-DD` or a week or a month, in the order of time. */
  events: { key: string; date: string; title: string }[]
  changes: Change[]
}

/**
 * What waits in a municipality, for whoever works there: a strategist, or its department, which is not told of figures.
 * Throws `CommandError`: NOT_FOUND to others.
 */
export const readStart = async (actor: Actor, args: unknown, day = today()): Promise<Start> => {
  const { payload, user } = actor
  const { municipalityId: municipality } = parseArgs(schema, args, actor)
  const worksHere =
    isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist', 'department').includes(municipality)
  const row = worksHere
    ? await payload.findByID({
        collection: 'municipalities',
        id: municipality,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
      })
    : undefined
  if (!row) throw new CommandError('NOT_FOUND/municipality')
  const mayEdit = isStrategist(user, municipality)
  const last = new Date(Date.parse(day) + weeks * 7 * dayMs).toISOString().slice(0, 10)
  const units = mayEdit ? await findAll(payload, 'units', municipality, {}, { fields: ['closedOn'] }) : []
  const open = new Set(units.filter((unit) => !isClosed(unit, day)).map(({ id }) => id))
  const [distributions, missing, entries, changes] = await Promise.all([
    readProgress(actor, municipality, day),
    mayEdit ? readMissing(payload, municipality, registerOf(row), open) : [],
    calendarEntries(payload, municipality),
    readChanges(actor, municipality),
  ])
  return {
    municipality,
    name: row.name,
    schoolYear: runningYear(day),
    mayEdit,
    distributions,
    missing,
    events: entries
      .filter((entry) => {
        const span = daysOf(entry)
        return span && span.end >= day && span.start <= last
      })
      .map(({ key, date, title }) => ({ key, date, title: title.split('\n')[0] ?? title })),
    changes,
  }
}
