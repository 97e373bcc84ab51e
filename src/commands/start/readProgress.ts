import type { Where } from 'payload'
import { asUser } from '#access/asUser.ts'
import { idOf } from '#access/idOf.ts'
import type { Actor } from '../common/actor.ts'
import { dueOf } from '../distribution/dueOf.ts'
import { closedUnits } from '../unit/closedUnits.ts'
import { byState, type DocumentCounts, isExpected, isLate } from './documentCounts.ts'

export type Progress = {
  id: string
  title: string
  schoolYear: number
  deadline?: string
  total: number
  counts: DocumentCounts
  /** Not handed in, and the day has passed. */
  late: number
}

/** How far the open distributions have come, those that are due first ahead. Three queries, whatever their number. */
export const readProgress = async (
  { payload, user }: Actor,
  municipality: string,
  day: string,
): Promise<Progress[]> => {
  const where: Where = {
    and: [{ municipality: { equals: municipality } }, { state: { equals: 'open' } }, { trial: { not_equals: true } }],
  }
  const { docs } = await payload.find({
    collection: 'distributions',
    where,
    depth: 0,
    pagination: false,
    select: { title: true, schoolYear: true, deadline: true, lateDeadlines: true },
    ...asUser(user),
  })
  const documents = await payload.find({
    collection: 'documents',
    where: { distribution: { in: docs.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    select: { distribution: true, unit: true, state: true },
    ...asUser(user),
  })
  const closed = await closedUnits(payload, municipality, day)
  const of = Map.groupBy(documents.docs, ({ distribution }) => idOf(distribution))
  return docs
    .map((distribution) => {
      const { id, title, schoolYear, deadline } = distribution
      const own = (of.get(id) ?? []).filter(({ state, unit }) => isExpected(state, closed.has(idOf(unit) ?? '')))
      return {
        id,
        title,
        schoolYear,
        ...(deadline ? { deadline } : {}),
        total: own.length,
        counts: byState(own),
        late: own.filter(({ state, unit }) => isLate(state, dueOf(distribution, unit), day)).length,
      }
    })
    .toSorted((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9') || b.schoolYear - a.schoolYear)
}
