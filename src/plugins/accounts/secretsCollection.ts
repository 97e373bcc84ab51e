import type { CollectionConfig } from 'payload'
import { commandsOnly, nobody } from '#access/rules.ts'

/**
 * What only the person's own apps know: the key of the one-time codes (encrypted), hashes of the recovery codes, and what the
 * addresses of the calendars are made of. Beside the person and not in it: a login writes the person as it was read, and what
 * is read of a person goes to many places. Written by commands/account, past Payload's operations, and by nothing else.
 */
export const secretsCollection: CollectionConfig = {
  slug: 'accountSecrets',
  access: { ...commandsOnly, read: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  versions: false,
  timestamps: false,
  fields: [
    { name: 'person', type: 'text', required: true, unique: true },
    { name: 'totpSecret', type: 'text' },
    // The half minute (since 1970) of the last code that was used: it and those before it are good no more.
    { name: 'totpUsed', type: 'number', required: true, defaultValue: 0 },
    { name: 'recovery', type: 'json' },
    { name: 'calendarKey', type: 'text' },
  ],
}
