import type { Field } from 'payload'
import { keyAndLabel, rowLabel } from './common.ts'
import { distinctRows } from './distinctRows.ts'
import { tones } from './options.ts'
import { partitionsField } from './partitions.ts'
import { registerFields } from './register.ts'

/** A municipality's own words and rules (`Vocabulary` in document/input.ts): data, not code. */
export const vocabularyFields: Field[] = [
  {
    name: 'domains',
    type: 'array',
    label: { sv: 'Målområden', en: 'Domains' },
    labels: { singular: { sv: 'Målområde', en: 'Domain' }, plural: { sv: 'Målområden', en: 'Domains' } },
    admin: { initCollapsed: true, components: { RowLabel: rowLabel } },
    fields: [keyAndLabel()],
  },
  {
    name: 'subjects',
    type: 'array',
    label: { sv: 'Ämnen', en: 'Subjects' },
    labels: { singular: { sv: 'Ämne', en: 'Subject' }, plural: { sv: 'Ämnen', en: 'Subjects' } },
    admin: { initCollapsed: true, components: { RowLabel: rowLabel } },
    fields: [keyAndLabel(), { name: 'short', type: 'text', label: { sv: 'Kortform', en: 'Short form' } }],
  },
  {
    name: 'groups',
    type: 'array',
    label: { sv: 'Elevgrupper', en: 'Groups of pupils' },
    labels: { singular: { sv: 'Grupp', en: 'Group' }, plural: { sv: 'Grupper', en: 'Groups' } },
    validate: distinctRows(({ key }) => String(key ?? '')),
    admin: { initCollapsed: true, components: { RowLabel: rowLabel } },
    fields: [keyAndLabel()],
  },
  partitionsField,
  {
    name: 'measures',
    type: 'array',
    label: { sv: 'Mått', en: 'Measures' },
    labels: { singular: { sv: 'Mått', en: 'Measure' }, plural: { sv: 'Mått', en: 'Measures' } },
    validate: distinctRows(({ key }) => String(key ?? '')),
    admin: {
      initCollapsed: true,
      components: { RowLabel: rowLabel },
      description: {
        sv: 'Registret över mått. En siffra hör till ett mått, en elevgrupp och en period som finns här; annat tas inte emot.',
        en: 'The register of measures. A figure belongs to a measure, a group and a period that are here; nothing else is taken.',
      },
    },
    fields: [
      keyAndLabel(),
      {
        type: 'row',
        fields: [
          {
            name: 'unit',
            type: 'text',
            label: { sv: 'Enhet (%, poäng)', en: 'Unit (%, points)' },
            admin: { width: '33%' },
          },
          {
            name: 'decimals',
            type: 'number',
            required: true,
            defaultValue: 0,
            min: 0,
            max: 4,
            label: { sv: 'Decimaler', en: 'Decimals' },
            admin: { width: '33%' },
          },
          {
            name: 'minN',
            type: 'number',
            min: 0,
            label: { sv: 'Egen gräns för prickning', en: 'Own suppression limit' },
            admin: {
              width: '33%',
              description: {
                sv: 'Minsta antal elever bakom en publik uppgift om måttet. Tomt: kommunens gräns under Prickning.',
                en: 'Least number of pupils behind a public figure of the measure. Empty: the limit under Suppression.',
              },
            },
          },
        ],
      },
      { name: 'definition', type: 'textarea', label: { sv: 'Definition', en: 'Definition' } },
      { name: 'population', type: 'text', label: { sv: 'Vilka elever', en: 'Population' } },
      { name: 'source', type: 'text', label: { sv: 'Källa', en: 'Source' } },
      ...registerFields,
    ],
  },
  {
    name: 'scales',
    type: 'array',
    label: { sv: 'Skalor', en: 'Scales' },
    labels: { singular: { sv: 'Skala', en: 'Scale' }, plural: { sv: 'Skalor', en: 'Scales' } },
    admin: { initCollapsed: true, components: { RowLabel: rowLabel } },
    fields: [
      keyAndLabel(),
      {
        name: 'levels',
        type: 'array',
        required: true,
        minRows: 1,
        label: { sv: 'Nivåer', en: 'Levels' },
        labels: { singular: { sv: 'Nivå', en: 'Level' }, plural: { sv: 'Nivåer', en: 'Levels' } },
        admin: { initCollapsed: true, components: { RowLabel: rowLabel } },
        fields: [
          keyAndLabel(),
          {
            type: 'row',
            fields: [
              { name: 'symbol', type: 'text', label: { sv: 'Tecken', en: 'Symbol' }, admin: { width: '33%' } },
              {
                name: 'tone',
                type: 'select',
                options: tones,
                label: { sv: 'Färgton', en: 'Tone' },
                admin: {
                  width: '33%',
                  description: { sv: 'Vid sidan av ordet, aldrig ensam.', en: 'Beside the word, never alone.' },
                },
              },
              { name: 'value', type: 'number', label: { sv: 'Talvärde', en: 'Value' }, admin: { width: '33%' } },
            ],
          },
          { name: 'meaning', type: 'textarea', label: { sv: 'Innebörd', en: 'Meaning' } },
        ],
      },
    ],
  },
  {
    name: 'suppression',
    type: 'group',
    label: { sv: 'Prickning', en: 'Suppression' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'minN',
            type: 'number',
            required: true,
            defaultValue: 10,
            min: 0,
            label: { sv: 'Minsta antal elever', en: 'Least number of pupils' },
            admin: {
              width: '33%',
              description: {
                sv: 'Gäller alla mått som inte har en egen gräns.',
                en: 'For all measures without a limit of their own.',
              },
            },
          },
          {
            name: 'symbol',
            type: 'text',
            required: true,
            defaultValue: '..',
            label: { sv: 'Tecken i tabeller', en: 'Symbol in tables' },
            admin: { width: '33%' },
          },
          {
            name: 'secondary',
            type: 'checkbox',
            defaultValue: true,
            label: { sv: 'Dubbelprickning', en: 'Secondary suppression' },
            admin: {
              width: '33%',
              description: {
                sv: 'Döljer också det som en dold uppgift kan räknas fram ur.',
                en: 'Hides also what a hidden figure could be worked out from.',
              },
            },
          },
        ],
      },
    ],
  },
  {
    name: 'notation',
    type: 'group',
    label: { sv: 'Skrivsätt', en: 'Notation' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'schoolYear',
            type: 'select',
            required: true,
            defaultValue: '2022/23',
            options: ['2022/23', '2022-2023', '2022/2023'],
            label: { sv: 'Läsår', en: 'School year' },
            admin: { width: '50%' },
          },
          {
            name: 'term',
            type: 'select',
            required: true,
            defaultValue: 'VT-23',
            options: ['VT-23', 'VT23', 'vt 2023'],
            label: { sv: 'Termin', en: 'Term' },
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
]
