import type { Actor } from './actor.ts'

export type AuditedAction =
  | 'publishEdition'
  | 'correctEdition'
  | 'distribute'
  | 'markSection'
  | 'handIn'
  | 'shareDraft'
  | 'unshareDraft'
  | 'returnDocument'
  | 'adopt'
  | 'publishPage'
  | 'remind'
type Entry = {
  action: AuditedAction
  /** Collection of the row that the action is about. */
  noun: string
  docId: string
  municipality: string
  /** One Swedish sentence for the log. */
  summary: string
  details?: Record<string, unknown>
}

/** Who did what to which row. Written after the action: an entry never tells of something that did not happen. */
export const audit = async ({ payload, user }: Actor, entry: Entry): Promise<void> => {
  await payload.create({
    collection: 'auditEntries',
    data: { ...entry, user: user.id, userName: user.name, at: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
}
