import type { CollectionConfig } from 'payload'
import { commandsOnly, nobody } from '#access/rules.ts'

/** The servers that run on this database, each with when it was last heard of. Written by the nodes themselves (`joinNodes`). */
export const Nodes: CollectionConfig = {
  slug: 'nodes',
  access: { ...commandsOnly, read: nobody },
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  fields: [
    { name: 'role', type: 'text', required: true },
    // The folder that it writes to, by a name of its own: a node that starts there again is the same one.
    { name: 'place', type: 'text', required: true },
    // Whether others could read what it stores.
    { name: 'shares', type: 'checkbox', required: true },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'heartbeatAt', type: 'date', required: true, index: true },
  ],
}
