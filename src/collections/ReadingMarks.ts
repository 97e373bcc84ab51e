import type { CollectionConfig } from 'payload'
import { administration, commandsOnly } from '#access/rules.ts'
import { belongsToDocument } from './fields/belongsToDocument.ts'
import { dataField, typedAs } from './fields/common.ts'
import { instant } from './fields/instant.ts'

/**
 * What the administration picks out when it reads all schools' answers to one question: a quote, word for word, and the
 * themes it is filed under. A school neither sees nor changes it. Its document may be returned: the mark stays and waits.
 */
export const ReadingMarks: CollectionConfig = {
  slug: 'readingMarks',
  labels: {
    singular: { sv: 'Utvalt citat', en: 'Chosen quote' },
    plural: { sv: 'Utvalda citat', en: 'Chosen quotes' },
  },
  access: { ...commandsOnly, read: administration },
  admin: { hidden: true },
  defaultSort: 'at',
  versions: false,
  indexes: [{ fields: ['distribution', 'blockKey'] }],
  fields: [
    ...belongsToDocument(),
    {
      name: 'distribution',
      type: 'relationship',
      relationTo: 'distributions',
      required: true,
      index: true,
      label: { sv: 'Utskick', en: 'Distribution' },
    },
    { name: 'blockKey', type: 'text', required: true, label: { sv: 'Fråga', en: 'Question' } },
    { name: 'instanceKey', type: 'text', required: true, label: { sv: 'Frågans plats', en: 'Place of the question' } },
    { name: 'text', type: 'textarea', required: true, label: { sv: 'Citat', en: 'Quote' } },
    dataField('themes', { sv: 'Teman', en: 'Themes' }, typedAs('string[]')),
    { name: 'byName', type: 'text', label: { sv: 'Vem', en: 'Who' } },
    { name: 'at', type: 'date', required: true, label: { sv: 'När', en: 'When' }, admin: { date: instant } },
  ],
}
