import type { CollectionConfig } from 'payload'
import { commandsOnly, nobody } from '#access/rules.ts'
import { dataField } from './fields/common.ts'

/**
 * One row per municipality: which of its documents are on the web, or on their way there. Two publications at once meet
 * here by compare-and-set, so that the second is judged together with the first. Its id follows from the municipality.
 */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: { sv: 'Publicering', en: 'Publication' }, plural: { sv: 'Publiceringar', en: 'Publications' } },
  access: { ...commandsOnly, read: nobody },
  admin: { hidden: true },
  versions: false,
  fields: [
    { name: 'rev', type: 'number', required: true, defaultValue: 0 },
    dataField('documents', { sv: 'Dokument', en: 'Documents' }),
  ],
}
