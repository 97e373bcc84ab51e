import { type AfterErrorHook, APIError } from 'payload'
import { inLanguage } from '#language'
import { isAway, isLostRace } from './mongo/lostRace.ts'

const words = {
  held: {
    sv: 'Databasen är upptagen, så inget sparades. Vänta en stund och försök igen.',
    en: 'The database is busy, so nothing was saved. Wait a moment and try again.',
  },
  away: {
    sv: 'Databasen svarar inte just nu. Vänta en stund och försök igen.',
    en: 'The database does not answer at the moment. Wait a while and try again.',
  },
}

/**
 * Others hold SQLite's lock, or win every race in MongoDB, for longer than anybody should wait, and nothing was written; or MongoDB does not
 * answer, and whether it wrote is not known. The same request may be sent again.
 */
export class DatabaseBusy extends APIError {
  readonly code = 'BUSY'
  readonly reason: keyof typeof words
  constructor(reason: DatabaseBusy['reason'] = 'held', options?: ErrorOptions) {
    super(words[reason].sv, 503)
    this.reason = reason
    this.cause = options?.cause
    this.name = 'DatabaseBusy'
  }
}

/** By name, for Next bundles this module more than once; drizzle wraps what a read meets. */
export const databaseBusyIn = (error: unknown): DatabaseBusy | undefined => {
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: unknown }
  if (name === 'DatabaseBusy') return error as DatabaseBusy
  return cause ? databaseBusyIn(cause) : undefined
}

/** What the database's own error is to the house: MongoDB's server is away, or a race was lost until patience ended. Undefined for all others. */
export const busyFrom = (error: unknown): DatabaseBusy | undefined => {
  if (isAway(error)) return new DatabaseBusy('away', { cause: error })
  return isLostRace(error) ? new DatabaseBusy('held', { cause: error }) : undefined
}

/** What Payload's own API answers: 503, in the reader's language. */
export const answerBusy: AfterErrorHook = ({ error, req }) => {
  const busy = databaseBusyIn(error)
  return busy && { status: 503, response: { errors: [{ message: inLanguage(words[busy.reason], { req }) }] } }
}
