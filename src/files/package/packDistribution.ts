import { availableParallelism } from 'node:os'
import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { enqueue } from '#commands/common/enqueue.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { findRows } from '#load/findRows.ts'
import { isFrozen, loadDocument } from '#load/loadDocument.ts'
import type { PackedDocument } from './PackedDocument.ts'
import { isLeft, loadPackage, movePackage, type PackageRow } from './packageRow.ts'
import { packDocument } from './packDocument.ts'

/** One more than the renderer prints at once, so that it never waits for the next to be read. */
const atOnce = availableParallelism() + 1
/** How long (ms) one job goes on before it leaves the rest to the next: a job that runs for long is taken for dead. */
const turn = 4 * 60_000

/** Those that are handed in, and the names of the units whose are not: a draft is the school's own. */
const documentsOf = async (payload: Payload, distribution: string) => {
  const where = { distribution: { equals: distribution } }
  const rows = await findRows(payload, 'documents', where, { fields: ['state', 'rev', 'unitSnapshot'] })
  const notHandedIn = rows
    .filter(({ state }) => !isFrozen(state))
    .map(({ unitSnapshot }) => (unitSnapshot as { name?: string } | null)?.name ?? '')
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
  return { documents: rows.filter(({ state }) => isFrozen(state)), notHandedIn }
}

/**
 * Makes the files of a distribution's documents for its package, several at once, and notes each: the row is the progress,
 * and where a restart, a full disk or the end of this turn breaks it off, the next run goes on after what is noted. Two
 * workers never share a package: the one that loses the row stops.
 */
export const packDistribution = async (payload: Payload, packageId: string, { until = turn } = {}): Promise<void> => {
  const found = await loadPackage(payload, packageId)
  if (!found || !(found.state === 'queued' || isLeft(found))) return
  const { documents, notHandedIn } = await documentsOf(payload, idOf(found.distribution) ?? '')
  const revOf = new Map(documents.map(({ id, rev }) => [id, rev]))
  const packed = (found.packed ?? []).filter(({ document, rev, error }) => !error && revOf.get(document) === rev)
  let row: PackageRow | undefined = await movePackage(payload, found, {
    state: 'running',
    packed,
    total: documents.length,
    notHandedIn,
    error: null,
  })
  const has = new Set(packed.map(({ document }) => document))
  const waiting = documents.filter(({ id }) => !has.has(id)).values()
  const end = Date.now() + until
  const asked = { audience: found.audience, language: found.language }
  let full: CommandError | undefined
  // One write after the other: each is against the revision of the one before.
  let writing: Promise<unknown> = Promise.resolve()
  const note = (one: PackedDocument) => {
    packed.push(one)
    const write = async () => {
      row = row && (await movePackage(payload, row, { packed: [...packed] }))
    }
    writing = writing.then(write, write)
    return writing
  }
  const work = async () => {
    for (const { id } of waiting) {
      const document = await loadDocument(payload, id)
      if (document && isFrozen(document.state)) await note(await packDocument(payload, document, asked))
      if (!row || full || Date.now() > end) return
    }
  }
  const guarded = () =>
    work().catch((error: unknown) => {
      if (!(error instanceof CommandError)) throw error
      full = error
    })
  await Promise.all(Array.from({ length: atOnce }, guarded))
  if (!row) return
  if (full) await movePackage(payload, row, { state: 'failed', error: tellRefusal(full, asked.language) })
  else if (waiting.next().done) await movePackage(payload, row, { state: 'done', madeAt: new Date().toISOString() })
  else if (await movePackage(payload, row, { state: 'queued' }))
    await enqueue(payload, 'packDistribution', { packageId: found.id })
}
