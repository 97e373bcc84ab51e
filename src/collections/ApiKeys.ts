import type { CollectionConfig } from 'payload'
import { commandsOnly, fieldNobody, strategist } from '#access/rules.ts'
import { instant } from './fields/instant.ts'

/**
 * Keys by which a municipality's other systems ask and tell. A key itself is shown once, when it is made; here lies its
 * SHA-256, which is enough for a secret of 256 random bits.
 */
export const ApiKeys: CollectionConfig = {
  slug: 'apiKeys',
  labels: { singular: { sv: 'Nyckel', en: 'Key' }, plural: { sv: 'Nycklar', en: 'Keys' } },
  access: { ...commandsOnly, read: strategist },
  admin: { hidden: true, useAsTitle: 'name' },
  defaultSort: '-createdAt',
  versions: false,
  fields: [
    { name: 'name', type: 'text', required: true, label: { sv: 'Namn', en: 'Name' } },
    // How its owner knows it again, and how it is found: the first signs of it, which are no secret.
    { name: 'hint', type: 'text', required: true, index: true, label: { sv: 'Börjar med', en: 'Begins with' } },
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
    },
    // With blanks between, as OAuth has them.
    { name: 'scopes', type: 'text', required: true, label: { sv: 'Får', en: 'May' } },
    { name: 'expiresOn', type: 'text', required: true, label: { sv: 'Gäller till och med', en: 'Valid until' } },
    { name: 'lastUsedAt', type: 'date', label: { sv: 'Senast använd', en: 'Last used' }, admin: { date: instant } },
    { name: 'byName', type: 'text', label: { sv: 'Gjord av', en: 'Made by' } },
    { name: 'revokedAt', type: 'date', label: { sv: 'Återkallad', en: 'Revoked' }, admin: { date: instant } },
  ],
}
