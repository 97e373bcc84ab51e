import type { CollectionConfig } from 'payload'
import { commandsOnly, unitsOwn } from '#access/rules.ts'
import { belongsToDocument } from './fields/belongsToDocument.ts'
import { dataField, typedAs } from './fields/common.ts'
import { instant } from './fields/instant.ts'

/**
 * Every acknowledged save, written before the answer itself: what somebody typed is never lost. What nobody can miss is
 * thinned (docs/adr/0045): the row stays as proof that the save was made, its words go.
 */
export const AnswerHistory: CollectionConfig = {
  slug: 'answerHistory',
  labels: {
    singular: { sv: 'Svarshistorik', en: 'Answer history' },
    plural: { sv: 'Svarshistorik', en: 'Answer history' },
  },
  access: { ...commandsOnly, read: unitsOwn },
  admin: { useAsTitle: 'instanceKey', hidden: true },
  versions: false,
  indexes: [{ fields: ['document', 'instanceKey', 'saveId'], unique: true }],
  fields: [
    ...belongsToDocument(),
    // Who answers it, where that is another than the unit: their words are not the unit's to read before they hand in.
    { name: 'party', type: 'text', admin: { hidden: true } },
    { name: 'answer', type: 'relationship', relationTo: 'answers', label: { sv: 'Svar', en: 'Answer' } },
    { name: 'instanceKey', type: 'text', required: true, label: { sv: 'Block', en: 'Block' } },
    { name: 'rev', type: 'number', label: { sv: 'Revision', en: 'Revision' } },
    { name: 'saveId', type: 'text', required: true, label: { sv: 'Sparning', en: 'Save' } },
    {
      name: 'thinned',
      type: 'select',
      defaultValue: 'no',
      index: true,
      options: [
        { value: 'no', label: { sv: 'Ny', en: 'New' } },
        { value: 'kept', label: { sv: 'Genomgången', en: 'Looked through' } },
        { value: 'yes', label: { sv: 'Gallrad', en: 'Thinned' } },
      ],
      label: { sv: 'Gallring', en: 'Thinning' },
    },
    dataField(
      'changes',
      { sv: 'Ändringar', en: 'Changes' },
      typedAs("import('#document/answer/history/Told.ts').Told"),
    ),
    { name: 'author', type: 'relationship', relationTo: 'users', label: { sv: 'Skrivet av', en: 'Author' } },
    { name: 'savedAt', type: 'date', index: true, label: { sv: 'Sparat', en: 'Saved' }, admin: { date: instant } },
  ],
}
