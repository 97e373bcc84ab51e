import type { CollectionConfig } from 'payload'
import { administration, commandsOnly } from '#access/rules.ts'
import { dataField, typedAs } from './fields/common.ts'
import { instant } from './fields/instant.ts'

/**
 * Every change of a template, in order: each save is here before it is in the template, so nothing acknowledged is lost,
 * any earlier state can be had again, and it can be told who changed which block when. A row with a name is a version.
 */
export const TemplateHistory: CollectionConfig = {
  slug: 'templateHistory',
  labels: {
    singular: { sv: 'Mallhistorik', en: 'Template history' },
    plural: { sv: 'Mallhistorik', en: 'Template history' },
  },
  access: { ...commandsOnly, read: administration },
  admin: { hidden: true },
  versions: false,
  indexes: [
    { fields: ['template', 'rev'], unique: true },
    { fields: ['template', 'saveId'], unique: true },
  ],
  fields: [
    {
      name: 'template',
      type: 'relationship',
      relationTo: 'templates',
      required: true,
      index: true,
      label: { sv: 'Mall', en: 'Template' },
    },
    { name: 'rev', type: 'number', required: true, label: { sv: 'Revision', en: 'Revision' } },
    { name: 'saveId', type: 'text', required: true, label: { sv: 'Sparning', en: 'Save' } },
    { name: 'name', type: 'text', label: { sv: 'Namn på versionen', en: 'Name of the version' } },
    dataField(
      'changes',
      { sv: 'Ändringar', en: 'Changes' },
      typedAs("import('#document/answer/patch/mergeChanges.ts').Change[]"),
    ),
    dataField(
      'conflicts',
      { sv: 'Konflikter', en: 'Conflicts' },
      typedAs("import('#document/answer/patch/mergeValues.ts').Conflict[]"),
    ),
    { name: 'author', type: 'relationship', relationTo: 'users', label: { sv: 'Ändrat av', en: 'Author' } },
    { name: 'savedAt', type: 'date', index: true, label: { sv: 'Sparat', en: 'Saved' }, admin: { date: instant } },
  ],
}
