import type { Payload } from 'payload'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { appendEntry, type NewEntry } from '../log/appendEntry.ts'
import type { Actor } from './actor.ts'
import { type AuditedEntry, auditRow } from './audit.ts'
import { idFrom } from './idFrom.ts'
import { moveDocument } from './moveDocument.ts'

type Decision = { data: Record<string, unknown>; entry: Omit<AuditedEntry, 'noun' | 'docId' | 'municipality'> }

/**
 * Puts into the log what stands in the document to be logged, and takes it off the document. Each entry has an id of its
 * own, so that doing it twice, or at once on several nodes, makes one. The sweep does what a crash left.
 */
export const logDecisions = async (payload: Payload, document: DocumentFacts): Promise<DocumentFacts> => {
  if (document.toLog.length === 0) return document
  for (const { id, ...entry } of document.toLog) await appendEntry(payload, entry as NewEntry & { at: string }, id)
  const logged = document.toLog.map(({ id }) => id)
  return moveDocument(payload, document.id, ({ toLog }) => {
    const left = toLog.filter(({ id }) => !logged.includes(id))
    if (left.length === toLog.length) return undefined
    return { toLog: left.length > 0 ? left : null }
  })
}

/**
 * Moves a document as `moveDocument` does, by a decision that has to be in the log: its entry is written together with
 * the state, in the one write of the document. Where there is nothing left to decide, what may be left to log is logged.
 */
export const decideDocument = async (
  { payload, user }: Actor,
  id: string,
  decide: (document: DocumentFacts) => Decision | undefined,
): Promise<DocumentFacts> => {
  const moved = await moveDocument(payload, id, (now) => {
    const decision = decide(now)
    if (!decision) return undefined
    const entry = { ...decision.entry, noun: 'documents', docId: id, municipality: now.municipality }
    const row = { id: idFrom(payload, 'audit', id, now.rev), ...auditRow({ payload, user }, entry) }
    return { ...decision.data, toLog: [...now.toLog, row] }
  })
  return logDecisions(payload, moved)
}
