import type { CollectionConfig } from 'payload'
import { and, or } from '#access/combine.ts'
import { administration, municipalityAs, ownUnitAs, strategist, strategistCreates, whereEquals } from '#access/rules.ts'
import { dataField, domainField, madeKeyField, schoolYearField } from './fields/common.ts'

/**
 * One row per goal and school year. Council and board goals are entered here; those of units are projected from their
 * documents at hand-in, which own the wording.
 */
export const Goals: CollectionConfig = {
  slug: 'goals',
  labels: { singular: { sv: 'Mål', en: 'Goal' }, plural: { sv: 'Mål', en: 'Goals' } },
  access: {
    create: strategistCreates,
    read: or(administration, and(whereEquals('level', 'council', 'board'), municipalityAs()), ownUnitAs()),
    update: strategist,
    delete: strategist,
  },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'level', 'schoolYear', 'domain', 'unit'],
    description: {
      sv: 'Fullmäktiges och nämndens mål skrivs här. Enheternas mål kommer från deras inlämnade dokument.',
      en: 'Goals of council and board are entered here. Those of units come from their documents.',
    },
  },
  defaultSort: 'order',
  // A copy would have the same key in the same year: next year's are made by a command, others are written anew.
  disableDuplicate: true,
  versions: false,
  indexes: [
    { fields: ['unit', 'goalKey', 'schoolYear'], unique: true },
    { fields: ['municipality', 'schoolYear', 'level'] },
  ],
  fields: [
    { name: 'text', type: 'textarea', required: true, label: { sv: 'Mål', en: 'Goal' } },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      required: true,
      index: true,
      label: { sv: 'Enhet som äger målet', en: 'Owner' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          required: true,
          label: { sv: 'Nivå', en: 'Level' },
          admin: { width: '33%' },
          options: [
            { value: 'council', label: { sv: 'Kommunfullmäktige', en: 'Council' } },
            { value: 'board', label: { sv: 'Nämnd', en: 'Board' } },
            { value: 'unit', label: { sv: 'Enhet', en: 'Unit' } },
          ],
        },
        schoolYearField({ admin: { width: '33%' } }),
        domainField({ admin: { width: '33%' } }),
      ],
    },
    madeKeyField('m', { name: 'goalKey', label: { sv: 'Målets nyckel', en: 'Goal key' } }),
    {
      type: 'row',
      fields: [
        {
          name: 'order',
          type: 'number',
          defaultValue: 0,
          label: { sv: 'Ordning', en: 'Order' },
          admin: { width: '50%' },
        },
        {
          name: 'mandatory',
          type: 'checkbox',
          defaultValue: false,
          label: { sv: 'SKA-mål (gäller alla)', en: 'Mandatory for all' },
          admin: { width: '50%' },
        },
      ],
    },
    dataField('parentKeys', { sv: 'Överordnade mål', en: 'Parent goals' }),
    dataField('plan', { sv: 'Plan', en: 'Plan' }),
    dataField('indicators', { sv: 'Indikatorer', en: 'Indicators' }),
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      label: { sv: 'Kommer från dokumentet', en: 'From document' },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
