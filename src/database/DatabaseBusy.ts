import { APIError } from 'payload'
import { type Asked, said } from '#language'

const words = {
  sv: 'Databasen är upptagen av ett annat program, så inget sparades. Vänta en stund och försök igen.',
  en: 'The database is held by another program, so nothing was saved. Wait a moment and try again.',
}

/**
 * Another process holds SQLite's lock for longer than anybody should wait. Nothing was written; the same request may be
 * sent again. Payload's own API answers it as it stands: 503 and the sentence.
 */
export class DatabaseBusy extends APIError {
  readonly code = 'BUSY'
  constructor(asked: Asked = {}) {
    super(inLanguage(words, asked), 503)
  }
}
