import { z } from 'zod'
import { findAll } from '#load/findAll.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { idFrom } from '../common/idFrom.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { runningYear } from '../common/runningYear.ts'
import { type NextYearPlan, planYear } from './planYear.ts'
import { readYear, type YearFacts } from './readYear.ts'

export const yearPlace = z.object({ municipalityId: idSchema, from: z.number().int().min(1990).max(2099) })

/** As they come from a network. */
export type YearArgs = Record<string, unknown>

/** The plan and what it was reckoned from, for whoever carries it out. The caller sees to who asks. */
export const plannedFor = async (
  { payload }: Actor,
  { municipalityId, from }: z.output<typeof yearPlace>,
): Promise<{ facts: YearFacts; plan: NextYearPlan }> => {
  const facts = await readYear(payload, municipalityId, from)
  const idFor = (collection: string, source: string) =>
    idFrom(payload, 'nextYear', municipalityId, from + 1, collection, source)
  return { facts, plan: planYear(facts, idFor) }
}

/** The last school year that something was sent out for: the one that next year is made of unless another is asked for. */
const lastSent = async ({ payload }: Actor, municipality: string): Promise<number | undefined> => {
  const query = { fields: ['schoolYear' as const], sort: '-schoolYear', limit: 1 }
  const [newest] = await findAll(payload, 'distributions', municipality, {}, query)
  return newest?.schoolYear
}

/**
 * What "Nästa läsår" would do, as plain data: templates, goals, development areas and calendar of next year, and what
 * somebody must decide. Changes nothing. Throws `CommandError`: INVALID, NOT_FOUND.
 */
export const planNextYear = async (actor: Actor, args: YearArgs): Promise<NextYearPlan> => {
  ownMunicipality(actor, args.municipalityId)
  const { municipalityId, from } = parseArgs(yearPlace.partial({ from: true }), args, actor)
  const year = from ?? (await lastSent(actor, municipalityId)) ?? runningYear()
  return (await plannedFor(actor, { municipalityId, from: year })).plan
}
