import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { inTurn } from '../common/inTurn.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { plannedFor, type YearArgs, yearPlace } from './planNextYear.ts'
import type { NextYearPlan } from './planYear.ts'

export type UndoneNextYear = { plan: NextYearPlan; removed: number; kept: string[] }
type Stamped = { id: string; createdAt?: string; updatedAt?: string }
/** Made and written by one request: what is later than that, somebody has worked on. */
const moment = 60_000
const isTouched = ({ createdAt, updatedAt }: Stamped) =>
  Date.parse(updatedAt ?? '') - Date.parse(createdAt ?? '') > moment

/**
 * Takes away what next year's making made and nobody has changed since; the rest is kept and named. Rows that were there
 * before are not touched. Refused once something of next year has been sent out.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, WRONG_STATE (`nextYearSent`).
 */
export const undoNextYear = async (actor: Actor, args: YearArgs): Promise<UndoneNextYear> => {
  const { payload } = actor
  ownMunicipality(actor, args.municipalityId)
  const place = parseArgs(yearPlace, args, actor)
  const municipality = place.municipalityId
  return inTurn(`next year ${municipality}`, async () => {
    const { plan } = await plannedFor(actor, place)
    if (plan.sent > 0) throw new CommandError('WRONG_STATE/nextYearSent', { schoolYear: plan.to })
    const kept: string[] = []
    let removed = 0
    const rows = [
      ...plan.goals.map((row) => ({ ...row, collection: 'goals' as const, name: row.text })),
      ...plan.focus.map((row) => ({ ...row, collection: 'focusItems' as const, name: row.text })),
      ...plan.events.map((row) => ({ ...row, collection: 'calendarEvents' as const, name: row.title })),
      ...plan.templates.map((row) => ({ ...row, collection: 'templates' as const, name: row.title })),
    ]
    for (const { collection, id, state, name } of rows) {
      if (state !== 'made') continue
      const found = await payload.findByID({
        collection,
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        ...(collection === 'templates' ? { draft: true } : {}),
      })
      if (!found) continue
      const isPublished =
        collection === 'templates' &&
        (await payload.count({ collection: 'editions', where: { template: { equals: id } }, overrideAccess: true }))
          .totalDocs > 0
      if (isPublished || isTouched(found)) {
        kept.push(name)
        continue
      }
      await payload.delete({ collection, id, depth: 0, overrideAccess: true })
      removed += 1
    }
    if (removed > 0)
      await audit(actor, {
        action: 'undoNextYear',
        noun: 'municipalities',
        docId: municipality,
        municipality,
        summary: `Ångrade läsåret ${plan.to}/${String(plan.to + 1).slice(2)}`,
        details: { to: plan.to, removed, kept: kept.length },
      })
    return { removed, kept, plan: (await plannedFor(actor, place)).plan }
  })
}
