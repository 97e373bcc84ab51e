import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { isRealDate } from '#document/text/points.ts'
import { sortKey } from '#document/text/sortKey.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { inTurn } from '../common/inTurn.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { createOnce } from './createOnce.ts'
import { makeYearTemplate } from './makeYearTemplate.ts'
import { plannedFor, type YearArgs, yearPlace } from './planNextYear.ts'
import type { NextYearPlan } from './planYear.ts'

const schema = yearPlace.extend({
  /** Rows of this year, by id, that are not to be had next year. */
  without: z.array(idSchema).max(20_000).default([]),
  /** Another day than the reckoned one, by the event's id. */
  dates: z.record(z.string(), z.string().refine(isRealDate)).default({}),
})
export type MakeNextYearArgs = z.input<typeof schema>
export type MadeNextYear = { plan: NextYearPlan; made: number }

/**
 * Makes what the plan says is new, with ids that follow from what each row is made of: run again it makes only what is
 * missing, run twice at once it makes one. Nothing is sent out. Answers with the plan as it stands afterwards.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND.
 */
export const makeNextYear = async (actor: Actor, args: YearArgs): Promise<MadeNextYear> => {
  const { payload } = actor
  ownMunicipality(actor, args.municipalityId)
  const { without, dates, ...place } = parseArgs(schema, args, actor)
  const municipality = place.municipalityId
  return inTurn(`next year ${municipality}`, async () => {
    const { facts, plan } = await plannedFor(actor, place)
    const left = new Set(without)
    const wanted = <T extends { source: string; state: string }>(rows: T[]) =>
      rows.filter(({ source, state }) => state === 'new' && !left.has(source))
    const of = <T extends { id: string }>(rows: T[], id: string) => rows.find((one) => one.id === id)
    const base = { municipality, schoolYear: plan.to }
    let made = 0
    for (const { id, source } of wanted(plan.goals)) {
      const goal = of(facts.goals, source)
      if (!goal) continue
      const { text, level, domain, goalKey, order, mandatory, parentKeys, plan: work, indicators } = goal
      const row = { ...base, text, level, domain, goalKey, order, mandatory, parentKeys, plan: work, indicators }
      made += await createOnce(payload, 'goals', id, { ...row, unit: idOf(goal.unit), sortKey: sortKey(text) })
    }
    for (const { id, source, marked } of wanted(plan.focus)) {
      const item = of(facts.focus, source)
      if (!item) continue
      const { text, domain, key, order, mandatory } = item
      const row = { ...base, text, domain, key, order, mandatory, highlightedFor: marked }
      made += await createOnce(payload, 'focusItems', id, { ...row, area: idOf(item.area), sortKey: sortKey(text) })
    }
    for (const { id, source, date, endDate } of wanted(plan.events)) {
      const event = of(facts.events, source)
      if (!event) continue
      const { title, responsible, roles, kind } = event
      const day = dates[source] ?? date
      const end = endDate && endDate >= day ? endDate : undefined
      const row = { municipality, title, responsible, roles: roles ?? [], kind, date: day, endDate: end }
      made += await createOnce(payload, 'calendarEvents', id, { ...row, sortKey: sortKey(title) })
    }
    for (const { id, source } of wanted(plan.templates)) {
      const template = of(facts.templates, source)
      if (template) made += await makeYearTemplate(actor, municipality, id, template.content)
    }
    if (made > 0)
      await audit(actor, {
        action: 'makeNextYear',
        noun: 'municipalities',
        docId: municipality,
        municipality,
        summary: `Gjorde läsåret ${plan.to}/${String(plan.to + 1).slice(2)} av året före`,
        details: { to: plan.to, made },
      })
    return { made, plan: (await plannedFor(actor, place)).plan }
  })
}
