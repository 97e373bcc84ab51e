import type { CollectionConfig } from 'payload'
import { commandsOnly, nobody } from '#access/rules.ts'

/** Who at an identity provider is which person here. Found by `key` alone: an address may change hands, a subject never does. */
export const Identities: CollectionConfig = {
  slug: 'identities',
  access: { ...commandsOnly, read: nobody },
  admin: { hidden: true },
  versions: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'provider', type: 'text', required: true, index: true },
  ],
}
