import type { CollectionConfig } from 'payload'
import { commandsOnly, nobody } from '#access/rules.ts'

/**
 * How often something has been tried, by key. Keys are hashes: what a stranger types as an address is nobody's to read.
 * Written past Payload's operations by `DatabaseLimiter`, by `useOnce` for what is good once, and by
 * `sharedTurn` for whose turn it is.
 */
export const attemptsCollection: CollectionConfig = {
  slug: 'attempts',
  access: { ...commandsOnly, read: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  versions: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'points', type: 'number', required: true },
    // Milliseconds since 1970: compared in the database, on both alike.
    { name: 'expiresAt', type: 'number', required: true, index: true },
  ],
}
