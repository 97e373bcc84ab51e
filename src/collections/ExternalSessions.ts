import type { CollectionConfig } from 'payload'
import { commandsOnly, nobody } from '#access/rules.ts'

/**
 * Open sessions that an identity provider vouched for. `kept`: what is needed to ask it again and to log out there,
 * encrypted. Beside the person and not in it, like other secrets; gone with the session.
 */
export const ExternalSessions: CollectionConfig = {
  slug: 'externalSessions',
  access: { ...commandsOnly, read: nobody },
  admin: { hidden: true },
  versions: false,
  fields: [
    { name: 'sid', type: 'text', required: true, unique: true },
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'provider', type: 'text', required: true, index: true },
    { name: 'kept', type: 'textarea', required: true },
  ],
}
