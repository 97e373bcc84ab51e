import type { Field } from 'payload'

/** The document a row belongs to and its unit, stored beside it: access never filters through a relationship. */
export const belongsToDocument = (required = true): Field[] => [
  {
    name: 'document',
    type: 'relationship',
    relationTo: 'documents',
    required,
    index: true,
    label: { sv: 'Dokument', en: 'Document' },
  },
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    required,
    index: true,
    label: { sv: 'Enhet', en: 'Unit' },
  },
]
