import { type AfterErrorHook, APIError } from 'payload'
import { inLanguage } from '#language'

const words = {
  sv: 'Databasen är upptagen av ett annat program, så inget sparades. Vänta en stund och försök igen.',
  en: 'The database is held by another program, so nothing was saved. Wait a moment and try again.',
}

/**
 * Another process holds SQLite's lock for longer than anybody should wait. Nothing was written; the same request may be
 * sent again.
 */
export class DatabaseBusy extends APIError {
  readonly code = 'BUSY'
  constructor() {
    super(words.sv, 503)
    this.name = 'DatabaseBusy'
  }
}

/** By name, for Next bundles this module more than once; drizzle wraps what a read meets. */
export const databaseBusyIn = (error: unknown): DatabaseBusy | undefined => {
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: unknown }
  if (name === 'DatabaseBusy') return error as DatabaseBusy
  return cause ? databaseBusyIn(cause) : undefined
}

/** What Payload's own API answers: 503, in the reader's language. */
export const answerBusy: AfterErrorHook = ({ error, req }) =>
  databaseBusyIn(error) ? { status: 503, response: { errors: [{ message: inLanguage(words, { req }) }] } } : undefined
