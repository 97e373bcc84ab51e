import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { sortKey } from '#document/text/sortKey.ts'
import type { SectionTimes } from '#document/times/sectionTimes.ts'
import { findAll } from '#load/findAll.ts'
import { usualReminders } from './usualReminders.ts'

type Wanted = {
  id: string
  municipality: string
  title: string
  /** What its documents are called, where that is not the template's title. */
  documentTitle: string | undefined
  editionId: string
  schoolYear: number
  unitIds: string[]
  deadline: string | undefined
  letter: string | undefined
  times?: SectionTimes | undefined
  /** Seen by strategists alone, and nobody is reminded. */
  trial?: boolean
}
const distributions = 'distributions'

/**
 * Makes the distribution, or adds units to the one that is there. What the first have been told stands: units that come
 * later have their day noted beside it, where it is another. Returns the edition that it follows: the wanted one, or what
 * it was sent out with where a correction was not chosen for it.
 */
export const ensureDistribution = async (payload: Payload, wanted: Wanted): Promise<string> => {
  const { id, municipality, title, documentTitle, editionId, schoolYear, unitIds, deadline, letter, times } = wanted
  const now = new Date().toISOString()
  const find = async () => (await findAll(payload, 'distributions', municipality, { id: { equals: id } }))[0]
  let existing = await find()
  if (!existing) {
    const sent = {
      municipality,
      edition: editionId,
      title,
      documentTitle,
      schoolYear,
      units: unitIds,
      deadline,
      letter,
      times,
      trial: wanted.trial ?? false,
    }
    // Written past Payload's defaults, for the id is ours; days to remind and units are in the same write, or none are.
    const row = { ...sent, sortKey: sortKey(title), state: 'open', remindDays: wanted.trial ? [] : usualReminders }
    try {
      await payload.db.create({
        collection: distributions,
        customID: id,
        data: { ...row, createdAt: now, updatedAt: now },
      })
      return editionId
    } catch (error) {
      existing = await find()
      if (!existing) throw error
    }
  }
  const there = (existing.units ?? []).flatMap((unit) => idOf(unit) ?? [])
  const late = unitIds.filter((unit) => !there.includes(unit))
  const followed = idOf(existing.edition) ?? editionId
  if (late.length === 0) return followed
  const own = deadline === existing.deadline ? [] : late.map((unit) => [unit, deadline])
  const lateDeadlines = { ...(existing.lateDeadlines as object | null), ...Object.fromEntries(own) }
  await payload.update({
    collection: distributions,
    id,
    data: { units: [...there, ...late], lateDeadlines },
    depth: 0,
    overrideAccess: true,
  })
  return followed
}
