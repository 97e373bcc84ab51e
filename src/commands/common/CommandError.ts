/**
 * Why a command was refused. The message says what to do, in the reader's language where the admin asks and else in Swedish; `details` is what a form shows beside it.
 */
export type CommandCode =
  /** The arguments or a value have the wrong shape: mend what `details.issues` points at (path, message) and send again. */
  | 'INVALID'
  /** No such thing, or in another municipality: show the message, do not retry. */
  | 'NOT_FOUND'
  /** The person may see it but not do this: show the message. */
  | 'FORBIDDEN'
  /** The same place was changed by someone else: show both values of `details.conflicts`, save again with a new saveId and their value as base. */
  | 'CONFLICT'
  /** The document is in a state that does not allow this: reload it. Nothing was changed. */
  | 'WRONG_STATE'
  /** Somebody saved it after the caller read it: read it again and look before asking again. Nothing was changed. */
  | 'STALE'
  /** The document was handed in while this was being saved: reload. The text is in the answer's history. */
  | 'STATE_MOVED'
  /** Something is missing or implausible: show `details.findings`; the person may accept and send again. */
  | 'GAPS'
  /** The template cannot become an edition: show all of `details.faults`, each with its block. */
  | 'FAULTY_TEMPLATE'
  /** A correction would change more than texts and help: show all of `details.other`; undo them in the template, or send out a new edition. */
  | 'NOT_ONLY_TEXTS'
  /** Files of the document break rules of accessibility: show all of `details.faults`, each with the heading it stands under. */
  | 'FAULTY_FILE'
  /** The files of the adopted document are not made yet: ask how they come along, and publish when they are there. */
  | 'FILES_NOT_READY'
  /** A file was made and could not be kept: the disk is full or closed. Tell whoever runs the server; trying again may help. */
  | 'NOT_STORED'
  /** Too many saved at once: wait a little and send the same again. Nothing was acknowledged. */
  | 'BUSY'

const statuses: Record<CommandCode, number> = {
  INVALID: 400,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  WRONG_STATE: 409,
  STALE: 409,
  STATE_MOVED: 409,
  GAPS: 422,
  FAULTY_TEMPLATE: 422,
  NOT_ONLY_TEXTS: 422,
  FAULTY_FILE: 422,
  FILES_NOT_READY: 409,
  NOT_STORED: 507,
  BUSY: 503,
}

export class CommandError extends Error {
  readonly code: CommandCode
  readonly status: number
  readonly details: Record<string, unknown>
  constructor(code: CommandCode, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.name = 'CommandError'
    this.code = code
    this.status = statuses[code]
    this.details = details
  }
}
