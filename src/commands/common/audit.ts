import { isKey } from '#access/keyPerson.ts'
import { appendEntry } from '../log/appendEntry.ts'
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
  | 'handInSection'
  | 'takeBackSection'
  | 'recallDocument'
  | 'changeTimes'
  | 'tryOut'
  | 'adopt'
  | 'publishPage'
  | 'withdrawPage'
  | 'correctDocument'
  | 'remind'
  | 'passwordChanged'
  | 'readDocument'
  | 'downloadFile'
  | 'downloadPackage'
  | 'personExtract'
  | 'secondStepOn'
  | 'secondStepOff'
  | 'calendarRenewed'
  | 'importFigures'
  | 'undoImport'
  | 'lockFigures'
  | 'unlockFigures'
  | 'changeUnit'
  | 'makeNextYear'
  | 'undoNextYear'
  | 'makeDelivery'
  | 'downloadDelivery'
  | 'confirmDelivery'
  | 'makeKey'
  | 'revokeKey'
  | 'putFigures'
  | 'makeWebhook'
  | 'endWebhook'
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

/** An entry as it stands in the log; a key's act is told by the key's id and name, and is of no row of `users`. */
export const auditRow = ({ user }: Actor, entry: AuditedEntry) => ({
  ...entry,
  ...(isKey(user) ? {} : { user: user.id }),
  person: user.id,
  userName: user.name,
  at: new Date().toISOString(),
})

/**
 * Who did what to which row. Written after the action: an entry never tells of something that did not happen. A crash in
 * between loses it; where the law wants the entry, `decideDocument` writes it together with the state.
 */
export const audit = async (actor: Actor, entry: AuditedEntry): Promise<void> => {
  await appendEntry(actor.payload, auditRow(actor, entry))
}
