import type { CollectionConfig } from 'payload'
import { commandsOnly, unitsOwn } from '#access/rules.ts'
import { belongsToDocument } from './fields/belongsToDocument.ts'
import { dataField, schoolYearField } from './fields/common.ts'
import { instant } from './fields/instant.ts'

/** One per document and block instance, so that two people never overwrite each other's answers. */
export const Answers: CollectionConfig = {
  slug: 'answers',
  labels: { singular: { sv: 'Svar', en: 'Answer' }, plural: { sv: 'Svar', en: 'Answers' } },
  access: { ...commandsOnly, read: unitsOwn },
  admin: {
    useAsTitle: 'instanceKey',
    defaultColumns: ['document', 'instanceKey', 'rev', 'savedAt'],
    hidden: true,
  },
  versions: false,
  indexes: [
    { fields: ['document', 'instanceKey'], unique: true },
    { fields: ['unit', 'schoolYear'] },
    { fields: ['distribution', 'instanceKey'] },
  ],
  fields: [
    ...belongsToDocument(),
    // Who answers it, where that is another than the unit: their words are not the unit's to read before they hand in.
    { name: 'party', type: 'text', admin: { hidden: true } },
    {
      name: 'distribution',
      type: 'relationship',
      relationTo: 'distributions',
      required: true,
      label: { sv: 'Utskick', en: 'Distribution' },
    },
    schoolYearField(),
    { name: 'instanceKey', type: 'text', required: true, label: { sv: 'Block', en: 'Block' } },
    dataField('value', { sv: 'Svar', en: 'Value' }),
    { name: 'rev', type: 'number', required: true, label: { sv: 'Revision', en: 'Revision' } },
    { name: 'author', type: 'relationship', relationTo: 'users', label: { sv: 'Skrivet av', en: 'Author' } },
    { name: 'savedAt', type: 'date', label: { sv: 'Sparat', en: 'Saved' }, admin: { date: instant } },
    { name: 'lastSaveId', type: 'text', admin: { hidden: true } },
  ],
}
