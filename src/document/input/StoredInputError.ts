type Details = {
  /** Stored by a later version of the program: tell both versions, and install that program. Nothing is lost; do not retry. */
  NEWER_INPUT: { stored: number; known: number }
  /** Not written by our commands, or damaged since: `place` says where; restore the row from a backup. */
  BROKEN_INPUT: { place: string }
}

/** A stored input that cannot be read. Versions are those of inputs: the one it has, and the latest that we read. */
export class StoredInputError<C extends keyof Details = keyof Details> extends Error {
  override readonly name = 'StoredInputError'
  readonly code: C
  readonly details: Details[C]
  constructor(code: C, details: Details[C]) {
    super(`${code} ${JSON.stringify(details)}`)
    this.code = code
    this.details = details
  }
}
export const isNewerInput = (error: StoredInputError): error is StoredInputError<'NEWER_INPUT'> =>
  error.code === 'NEWER_INPUT'
