import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { HistoryRow } from '#commands/template/save/history.ts'
import { joinChanges } from '#document/answer/patch/joinChanges.ts'

const collection = 'templateHistory'
const day = 24 * 60 * 60_000
/** Saves of one person with less than this between them are one version, as the editor tells them (`listVersions`). */
const together = 30 * 60_000

/** Runs of saves that are told as one version: nobody else in between, no name, no conflict, no long rest. */
const runsOf = (rows: HistoryRow[]): HistoryRow[][] => {
  const runs: HistoryRow[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn =
      last &&
      !last.name &&
      !row.name &&
      !last.conflicts?.length &&
      !row.conflicts?.length &&
      idOf(last.template) === idOf(row.template) &&
      idOf(last.author) === idOf(row.author) &&
      Date.parse(row.savedAt) - Date.parse(last.savedAt) < together
    if (run && goesOn) run.push(row)
    else runs.push([row])
  }
  return runs.filter(({ length }) => length > 1)
}

/**
 * Saves of a template that have rested (sixty days: an offline queue may be as old as that) become one row for each
 * version that the editor tells of: the last of the run, with all that the run changed. Every version that could be seen
 * can be seen afterwards. The joined row is written first, so a crash leaves changes twice and never less; made again it
 * ends the same. Returns the number of rows that went.
 */
export const thinTemplates = async (payload: Payload, rest = 60 * day): Promise<number> => {
  const before = new Date(Date.now() - rest).toISOString()
  const { docs } = await payload.db.find<HistoryRow & Record<string, unknown>>({
    collection,
    where: { savedAt: { less_than: before } },
    sort: ['template', 'rev'],
    pagination: false,
  })
  let gone = 0
  for (const run of runsOf(docs)) {
    const last = run.at(-1)
    if (!last) continue
    const changes = joinChanges(run.flatMap((row) => row.changes))
    await payload.db.updateOne({ collection, id: last.id, data: structuredClone({ changes }) })
    for (const { id } of run.slice(0, -1)) {
      await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
      gone += 1
    }
  }
  return gone
}
