import type { CollectionConfig } from 'payload'
import { administration, commandsOnly } from '#access/rules.ts'
import { typedAs } from './fields/common.ts'
import { instant } from './fields/instant.ts'
import { jobState } from './fields/jobState.ts'
import { audiences } from './fields/options.ts'

/**
 * A distribution's documents as one ZIP: how far their files have come, and which could not be made. The ZIP itself is
 * written while it is downloaded and kept nowhere. Moved by compare-and-set alone.
 */
export const Packages: CollectionConfig = {
  slug: 'packages',
  labels: { singular: { sv: 'Paket', en: 'Package' }, plural: { sv: 'Paket', en: 'Packages' } },
  access: { ...commandsOnly, read: administration },
  admin: { hidden: true },
  defaultSort: '-createdAt',
  versions: false,
  // There is one of a distribution and an audience: its id follows from them (`packageIdOf`).
  indexes: [{ fields: ['state', 'heartbeatAt'] }],
  fields: [
    {
      name: 'distribution',
      type: 'relationship',
      relationTo: 'distributions',
      required: true,
      index: true,
      label: { sv: 'Utskick', en: 'Distribution' },
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      options: audiences,
      label: { sv: 'Version för', en: 'Audience' },
    },
    ...jobState(),
    { name: 'total', type: 'number', required: true, defaultValue: 0, label: { sv: 'Dokument', en: 'Documents' } },
    // Each document that has been tried, with its files or why there are none.
    {
      name: 'packed',
      type: 'json',
      label: { sv: 'Innehåll', en: 'Contents' },
      ...typedAs("import('#files/package/PackedDocument.ts').PackedDocument[]"),
    },
    { name: 'notHandedIn', type: 'json', label: { sv: 'Ej inlämnade', en: 'Not handed in' }, ...typedAs('string[]') },
    // What cannot be made is told in the language of whoever asked.
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'sv',
      options: [
        { value: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
        { value: 'en', label: { sv: 'Engelska', en: 'English' } },
      ],
      label: { sv: 'Språk', en: 'Language' },
    },
    { name: 'error', type: 'textarea', label: { sv: 'Fel', en: 'Error' } },
    { name: 'madeAt', type: 'date', label: { sv: 'Färdig', en: 'Made' }, admin: { date: instant } },
  ],
}
