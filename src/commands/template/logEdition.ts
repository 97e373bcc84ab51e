import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { RowOf } from '#load/findRows.ts'
import { type AuditedEntry, auditRow } from '../common/audit.ts'
import { idFrom } from '../common/idFrom.ts'
import { appendEntry } from '../log/appendEntry.ts'

const auditEntries = 'auditEntries'
export const publishedFields = ['municipality', 'number', 'title', 'publishedAt', 'publishedBy', 'supersedes'] as const
export type PublishedEdition = RowOf<'editions', (typeof publishedFields)[number]>

/**
 * Puts the publishing of an edition into the log, once. An edition knows who made it and when, so whoever publishes the
 * same again, and the sweep, do it where a crash left it out; then it is true. Corrections are logged with their reason.
 */
export const logEdition = async (payload: Payload, edition: PublishedEdition): Promise<boolean> => {
  const { id, number, title, publishedBy, publishedAt: at, supersedes } = edition
  if (supersedes) return false
  const where: Where = { and: [{ docId: { equals: id } }, { action: { equals: 'publishEdition' } }] }
  if ((await payload.count({ collection: auditEntries, where, overrideAccess: true })).totalDocs > 0) return false
  const by = idOf(publishedBy)
  const user = by ? await payload.findByID({ collection: 'users', id: by, depth: 0, disableErrors: true }) : undefined
  const entry: AuditedEntry = {
    action: 'publishEdition',
    noun: 'editions',
    docId: id,
    municipality: idOf(edition.municipality) ?? '',
    summary: `Fastställde upplaga ${number} av ${title}`,
  }
  const row = user ? auditRow({ payload, user }, entry) : entry
  return appendEntry(payload, { ...row, at }, idFrom(payload, 'audit', id))
}
