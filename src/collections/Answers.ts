import type { CollectionConfig } from 'payload'
import { commandsOnly, unitAlone } from '#access/rules.ts'
import { belongsToDocument } from './fields/belongsToDocument.ts'
import { dataField, schoolYearField } from './fields/common.ts'
import { instant } from './fields/instant.ts'

/** One per document and block instance, so that two people never overwrite each other's answers. */
export const Answers: CollectionConfig = {
  slug: 'answers',
  labels: { singular: { sv: 'Svar', en: 'Answer' }, plural: { sv: 'Svar', en: 'Answers' } },
  access: { ...commandsOnly, read: unitAlone },
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
