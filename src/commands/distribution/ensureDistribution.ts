import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { sortKey } from '#document/text/sortKey.ts'
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
  deadline: string
  letter: string | undefined
}
const distributions = 'distributions'

/** Makes the distribution, or adds units to the one that is there; deadline and letter follow the last request. */
export const ensureDistribution = async (payload: Payload, wanted: Wanted): Promise<void> => {
  const { id, municipality, title, documentTitle, editionId, schoolYear, unitIds, deadline, letter } = wanted
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
    }
    // Written past Payload's defaults, for the id is ours; days to remind and units are in the same write, or none are.
    const row = { ...sent, sortKey: sortKey(title), state: 'open', remindDays: usualReminders }
    try {
      await payload.db.create({
        collection: distributions,
        customID: id,
        data: { ...row, createdAt: now, updatedAt: now },
      })
      return
    } catch (error) {
      existing = await find()
      if (!existing) throw error
    }
  }
  const units = [...new Set([...(existing.units ?? []).flatMap((unit) => idOf(unit) ?? []), ...unitIds])]
  const same =
    units.length === existing.units?.length &&
    existing.deadline === deadline &&
    (letter === undefined || letter === existing.letter)
  if (same) return
  await payload.update({
    collection: distributions,
    id,
    data: { units, deadline, ...(letter === undefined ? {} : { letter }) },
    depth: 0,
    overrideAccess: true,
  })
}
