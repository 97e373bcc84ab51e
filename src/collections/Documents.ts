import type { CollectionConfig } from 'payload'
import { or } from '#access/combine.ts'
import { administration, butOfTrials, commandsOnly, unitOnceHandedIn } from '#access/rules.ts'
import { dataField, schoolYearField } from './fields/common.ts'
import { instant } from './fields/instant.ts'
import { documentStates } from './fields/options.ts'

/**
 * One per unit and distribution. Only commands write it: its state moves by compare-and-set on `rev`. `unitSnapshot`
 * and `visibility` are taken when it is made, `frozenInput` at hand-in. `unitPath` serves "all units below".
 */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: { sv: 'Dokument', en: 'Document' }, plural: { sv: 'Dokument', en: 'Documents' } },
  access: { ...commandsOnly, read: butOfTrials(or(administration, unitOnceHandedIn)) },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'schoolYear', 'state', 'handedInAt'],
    enableListViewSelectAPI: true,
    description: {
      sv: 'Enheternas dokument. De fylls i och lämnas in på skolornas sidor och kan därför inte ändras här.',
      en: "The units' documents. They are answered on the schools' pages and cannot be changed here.",
    },
  },
  defaultSort: '-createdAt',
  versions: false,
  indexes: [
    { fields: ['distribution', 'unit'], unique: true },
    { fields: ['municipality', 'schoolYear'] },
    { fields: ['unit', 'schoolYear'] },
  ],
  fields: [
    { name: 'title', type: 'text', required: true, label: { sv: 'Titel', en: 'Title' } },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      required: true,
      index: true,
      label: { sv: 'Enhet', en: 'Unit' },
    },
    { name: 'unitPath', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'distribution',
      type: 'relationship',
      relationTo: 'distributions',
      required: true,
      index: true,
      label: { sv: 'Utskick', en: 'Distribution' },
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      index: true,
      label: { sv: 'Upplaga', en: 'Edition' },
    },
    schoolYearField(),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'notStarted',
      index: true,
      options: documentStates,
      label: { sv: 'Läge', en: 'State' },
      admin: { position: 'sidebar' },
    },
    // Made to try a template, as one school would meet it: only strategists see it, and nothing comes of it.
    { name: 'trial', type: 'checkbox', index: true, admin: { hidden: true } },
    { name: 'rev', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    dataField('unitSnapshot', { sv: 'Enheten då', en: 'Unit snapshot' }, { required: true }),
    dataField('visibility', { sv: 'Synliga delar', en: 'Visibility' }),
    dataField('sectionStates', { sv: 'Avsnittens lägen', en: 'Section states' }),
    // Who answers and hands it in, as its template said when it was made; unset is the unit.
    { name: 'answeredBy', type: 'text', admin: { hidden: true } },
    // Who else answers some section of it, `/headTeacher/strategist/`, so that they find it.
    { name: 'otherParties', type: 'text', admin: { hidden: true } },
    // Sections that others answer and have handed in, by key, with what they said.
    dataField('handIns', { sv: 'Inlämnade avsnitt', en: 'Sections handed in' }),
    {
      name: 'handedInAt',
      type: 'date',
      label: { sv: 'Inlämnad', en: 'Handed in' },
      admin: { date: instant, position: 'sidebar' },
    },
    {
      name: 'handedInBy',
      type: 'relationship',
      relationTo: 'users',
      label: { sv: 'Inlämnad av', en: 'Handed in by' },
      admin: { position: 'sidebar' },
    },
    // What was missing or implausible when the head teacher handed it in all the same. Unset until then.
    {
      name: 'gaps',
      type: 'number',
      label: { sv: 'Luckor vid inlämning', en: 'Gaps at hand-in' },
      admin: { position: 'sidebar' },
    },
    // The school lets the administration read along before hand-in. Unset is no.
    {
      name: 'draftShared',
      type: 'checkbox',
      label: { sv: 'Utkastet är delat med förvaltningen', en: 'Draft shared with the administration' },
      admin: { position: 'sidebar' },
    },
    dataField('frozenInput', { sv: 'Fryst underlag', en: 'Frozen input' }),
    // Unset until goals and figures have been projected after hand-in; the sweep looks for it.
    { name: 'yieldsProjectedAt', type: 'date', index: true, admin: { hidden: true } },
    // Which reminder was sent last: `2024-06-14/3`, the deadline and how many days before it.
    { name: 'reminded', type: 'text', admin: { hidden: true } },
    // The key of the one that is being sent, and until when it may be somebody's (`remindDocument`).
    { name: 'reminding', type: 'text', admin: { hidden: true } },
    // Entries of the log that were decided together with the state and are not in the log yet; the sweep looks for them.
    dataField('toLog', { sv: 'Att skriva i loggen', en: 'To be logged' }),
    dataField('returned', { sv: 'Återlämnande', en: 'Return' }),
    dataField('adoption', { sv: 'Fastställande', en: 'Adoption' }),
    // What the kept public files show and hide, so that others' publications can be judged with it.
    dataField('publicFigures', { sv: 'Publika uppgifter', en: 'Public figures' }),
    // Adopted versions that were corrected; their files are kept.
    dataField('earlier', { sv: 'Tidigare versioner', en: 'Earlier versions' }),
    // The edition whose words the school last saw, until it has seen what a correction changed.
    dataField('corrected', { sv: 'Rättat', en: 'Corrected' }),
    dataField('withdrawn', { sv: 'Borttagen från webben', en: 'Taken off the web' }),
    {
      name: 'registryNumber',
      type: 'text',
      label: { sv: 'Diarienummer', en: 'Registry number' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'publicSlug',
      type: 'text',
      unique: true,
      label: { sv: 'Adress på webben', en: 'Public address' },
      admin: { position: 'sidebar' },
    },
  ],
}
