import type { Refusal, RefusalCode, Refusals } from './refusals/Refusals.ts'

const statuses: Record<RefusalCode, number> = {
  INVALID: 400,
  TOO_LARGE: 413,
  SIGNED_OUT: 401,
  OTHER_PERSON: 401,
  FORBIDDEN: 403,
  CROSS_SITE: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  WRONG_STATE: 409,
  STALE: 409,
  STATE_MOVED: 409,
  FILES_NOT_READY: 409,
  GAPS: 422,
  TOO_MANY: 429,
  UNREAD: 422,
  UNPRINTABLE: 422,
  PERSONAL: 422,
  DISCLOSES: 422,
  FAULTY_TEMPLATE: 422,
  NOT_ONLY_TEXTS: 422,
  FAULTY_FILE: 422,
  STORED_INPUT: 500,
  FILE_GONE: 503,
  STORE_AWAY: 503,
  UNKNOWN: 500,
  BUSY: 503,
  NOT_STORED: 507,
}
/** Details are left out where there are none to give. */
type Given<R extends Refusal> = keyof Refusals[R] extends never ? [] : [details: Refusals[R]]

/**
 * Why a command was refused: a code, a reason where the code has several, and what is particular (`Refusals` says when
 * each happens and what the caller does next). It has no words: the door says it in its reader's language. `message` is
 * for logs.
 */
export class CommandError<R extends Refusal = Refusal> extends Error {
  override readonly name = 'CommandError'
  /** Code and reason, `NOT_FOUND/section`. */
  readonly refusal: R
  readonly code: RefusalCode
  readonly status: number
  readonly details: Refusals[R]
  constructor(refusal: R, ...[details]: Given<R>) {
    super(details ? `${refusal} ${JSON.stringify(details).slice(0, 500)}` : refusal)
    this.refusal = refusal
    this.code = refusal.split('/')[0] as RefusalCode
    this.status = statuses[this.code]
    this.details = details ?? ({} as Refusals[R])
  }
}
