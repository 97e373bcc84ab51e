import type { Payload } from 'payload'
import { compareAndSet } from '#commands/common/compareAndSet.ts'
import { enqueue } from '#commands/common/enqueue.ts'
import { freezeDocument } from '#commands/document/freezeDocument.ts'
import { moveUnits } from '#commands/unit/changeUnit.ts'
import { isLeft } from '#files/package/packageRow.ts'
import { isStale, silence } from '#files/renderRow.ts'
import { archiveIn } from '#load/adoption.ts'
import { findRows } from '#load/findRows.ts'
import { maxAttempts } from '#load/loadFilesState.ts'
import { clearAttempts } from './clearAttempts.ts'
import { logForgotten, sendForgotten } from './finishForgotten.ts'
import { type Ages, between, day, eachOf, minute, type Swept } from './sweepRows.ts'
import { thinHistory } from './thinHistory.ts'
import { thinTemplates } from './thinTemplates.ts'

/** Handed in, and the stored input or its goals are missing: a crash between two steps. */
const freezeForgotten = async (payload: Payload, { lower = 2 * minute, upper = 7 * day }: Ages, swept: Swept) => {
  const rows = await findRows(
    payload,
    'documents',
    {
      and: [
        { state: { equals: 'handedIn' } },
        { yieldsProjectedAt: { exists: false } },
        ...between('handedInAt', lower, upper),
      ],
    },
    { fields: ['id'] },
  )
  await eachOf(rows, swept, async ({ id }) => {
    await freezeDocument(payload, id)
    swept.frozen += 1
  })
}

/** Adopted, and its files were never all made. */
const archiveForgotten = async (payload: Payload, { lower = 5 * minute, upper = 7 * day }: Ages, swept: Swept) => {
  const rows = await findRows(
    payload,
    'documents',
    { and: [{ state: { in: ['adopted', 'published'] } }, ...between('updatedAt', lower, upper)] },
    { fields: ['adoption'] },
  )
  for (const { id, adoption } of rows) {
    if (archiveIn(adoption)) continue
    await enqueue(payload, 'archiveDocument', { documentId: id })
    swept.archived += 1
  }
}

/** Running with no heartbeat: the worker is gone. Set free, or given up after the last attempt. */
const releaseRenders = async (payload: Payload, { lower = silence, upper = day }: Ages, swept: Swept) => {
  const rows = await findRows(
    payload,
    'renders',
    { and: [{ state: { equals: 'running' } }, ...between('heartbeatAt', lower, upper)] },
    { fields: ['state', 'rev', 'attempts', 'heartbeatAt'] },
  )
  for (const row of rows) {
    if (lower >= silence && !isStale(row)) continue
    const spent = row.attempts >= maxAttempts
    const next = spent ? { state: 'failed', error: 'Framställningen avbröts tre gånger.' } : { state: 'queued' }
    if (await compareAndSet(payload, 'renders', row, next)) swept.released += 1
  }
}

/** Read in with no end: the server was restarted. What is there can be undone, and the file read in again. */
const breakOff = async (payload: Payload, { lower = 30 * minute, upper = 7 * day }: Ages) => {
  const where = { and: [{ state: { equals: 'storing' } }, ...between('updatedAt', lower, upper)] }
  const rows = await findRows(payload, 'figureImports', where, { fields: ['state'] })
  for (const { id } of rows)
    await payload.update({ collection: 'figureImports', id, data: { state: 'failed' }, depth: 0 })
}

/** Asked for, and no job came of it, or the job was killed: it goes on where it was. */
const resumePackages = async (payload: Payload, { lower = 2 * minute, upper = day }: Ages) => {
  const old = between('heartbeatAt', lower, upper)
  const rows = await findRows(payload, 'packages', { and: [{ state: { in: ['queued', 'running'] } }, ...old] })
  for (const row of rows)
    if (row.state === 'queued' || isLeft(row)) await enqueue(payload, 'packDistribution', { packageId: row.id })
}

/** Finishes what a crash left between two steps. Safe at any time and on several nodes at once. `ages` are for tests. */
export const sweep = async (payload: Payload, ages: Ages = {}): Promise<Swept> => {
  const swept: Swept = { frozen: 0, archived: 0, released: 0, logged: 0, sent: 0, thinned: 0, failures: [] }
  await freezeForgotten(payload, ages, swept)
  await archiveForgotten(payload, ages, swept)
  await releaseRenders(payload, ages, swept)
  await logForgotten(payload, ages, swept)
  await sendForgotten(payload, ages, swept)
  swept.thinned = (await thinHistory(payload)) + (await thinTemplates(payload))
  await clearAttempts(payload)
  await breakOff(payload, ages)
  await resumePackages(payload, ages)
  await moveUnits(payload)
  for (const failure of swept.failures) payload.logger.error(`sweep: ${failure}`)
  return swept
}
