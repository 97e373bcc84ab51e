import type { CollectionConfig } from 'payload'
import { or } from '#access/combine.ts'
import { administration, ownUnitAs, strategist, strategistCreates } from '#access/rules.ts'
import { periodPattern } from '#document/figures/register.ts'
import { type Asked, inLanguage } from '#language'
import { dataField } from './fields/common.ts'
import { keepRemoved, keepReplaced } from './hooks/keepReplaced.ts'
import { refuseBrokenValue } from './hooks/refuseBrokenValue.ts'
import { refuseOutsideRegister, refuseRemovingLocked } from './hooks/refuseOutsideRegister.ts'

/** Figures as the source states them, with n. `suppressed` is stored only when the source suppressed. */
export const Statistics: CollectionConfig = {
  slug: 'statistics',
  labels: { singular: { sv: 'Statistikuppgift', en: 'Statistic' }, plural: { sv: 'Statistik', en: 'Statistics' } },
  access: {
    create: strategistCreates,
    read: or(administration, ownUnitAs()),
    update: strategist,
    delete: strategist,
  },
  admin: {
    useAsTitle: 'measure',
    defaultColumns: ['measure', 'unit', 'group', 'period', 'source'],
    description: {
      sv: 'Uppgifter per enhet, mått, elevgrupp och period. De prickas först när ett publikt dokument skapas.',
      en: 'Figures per unit, measure, group and period. Suppressed only when a public document is made.',
    },
  },
  versions: false,
  indexes: [
    { fields: ['unit', 'measure', 'group', 'period'], unique: true },
    { fields: ['municipality', 'measure', 'period'] },
  ],
  // One figure has one place: a copy of it would have none.
  disableDuplicate: true,
  hooks: {
    beforeValidate: [refuseBrokenValue, refuseOutsideRegister],
    beforeDelete: [refuseRemovingLocked],
    afterChange: [keepReplaced],
    afterDelete: [keepRemoved],
  },
  fields: [
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      required: true,
      index: true,
      label: { sv: 'Enhet', en: 'Unit' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'measure',
          type: 'text',
          required: true,
          label: { sv: 'Mått', en: 'Measure' },
          admin: { width: '33%', components: { Cell: '/admin/common/RegisterCell.tsx#MeasureCell' } },
        },
        {
          name: 'group',
          type: 'text',
          required: true,
          defaultValue: 'all',
          label: { sv: 'Elevgrupp', en: 'Group' },
          admin: { width: '33%', components: { Cell: '/admin/common/RegisterCell.tsx#GroupCell' } },
        },
        {
          name: 'period',
          type: 'text',
          required: true,
          label: { sv: 'Period', en: 'Period' },
          admin: {
            width: '33%',
            description: { sv: 'VT2023, HT2022, 2022/23 eller 2023', en: 'VT2023, HT2022, 2022/23 or 2023' },
          },
          validate: (value: unknown, asked: Asked) =>
            periodPattern.test(String(value ?? '')) ||
            inLanguage(
              {
                sv: 'Skriv perioden som VT2023, HT2022, 2022/23 eller 2023.',
                en: 'Write the period as VT2023, HT2022, 2022/23 or 2023.',
              },
              asked,
            ),
        },
      ],
    },
    dataField(
      'value',
      { sv: 'Värde', en: 'Value' },
      {
        required: true,
        admin: { components: { Field: '/admin/common/MeasuredValueField.tsx#MeasuredValueField' } },
      },
    ),
    { name: 'n', type: 'number', min: 0, label: { sv: 'Antal elever', en: 'Number of pupils' } },
    { name: 'source', type: 'text', label: { sv: 'Källa', en: 'Source' } },
    { name: 'asOf', type: 'text', label: { sv: 'Uppgift per', en: 'As of' } },
    {
      name: 'origin',
      type: 'select',
      required: true,
      defaultValue: 'manual',
      options: [
        { value: 'import', label: { sv: 'Inläst', en: 'Imported' } },
        { value: 'manual', label: { sv: 'Skriven för hand', en: 'Typed' } },
        { value: 'document', label: { sv: 'Från ett dokument', en: 'From a document' } },
      ],
      label: { sv: 'Ursprung', en: 'Origin' },
      admin: { position: 'sidebar' },
    },
    // Of what it was read in with, so that all of it can be undone. Typed over, it is of no import.
    {
      name: 'import',
      type: 'text',
      index: true,
      label: { sv: 'Inläsning', en: 'Import' },
      admin: { hidden: true },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      label: { sv: 'Kommer från dokumentet', en: 'From document' },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
