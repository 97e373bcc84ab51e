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
  | 'passwordChanged'
export type AuditedEntry = {
  action: AuditedAction
  /** Collection of the row that the action is about. */
  noun: string
  docId: string
  /** None where a person has none. */
  municipality?: string
  /** One Swedish sentence for the log. */
  summary: string
  details?: Record<string, unknown>
}

/** An entry as it stands in the log. */
export const auditRow = ({ user }: Actor, entry: AuditedEntry) => ({
  ...entry,
  user: user.id,
  userName: user.name,
  at: new Date().toISOString(),
})

/**
 * Who did what to which row. Written after the action: an entry never tells of something that did not happen. A crash in
 * between loses it; where the law wants the entry, `decideDocument` writes it together with the state.
 */
export const audit = async (actor: Actor, entry: AuditedEntry): Promise<void> => {
  await actor.payload.create({
    collection: 'auditEntries',
    data: auditRow(actor, entry),
    depth: 0,
    overrideAccess: true,
  })
}
