import type { Field, TextField } from 'payload'
import { periodPattern } from '#document/figures/register.ts'
import { type Asked, inLanguage } from '#language'

const half = { width: '50%' }
const third = { width: '33%' }
type Text = { sv: string; en: string }

const periodField = (name: string, label: Text, overrides: Partial<TextField> = {}): Field =>
  ({
    name,
    type: 'text',
    label,
    admin: third,
    validate: (value: unknown, asked: Asked) =>
      !value ||
      periodPattern.test(String(value)) ||
      inLanguage(
        {
          sv: 'Skriv perioden som VT2023, HT2022, 2022/23 eller 2023.',
          en: 'Write the period as VT2023, HT2022, 2022/23 or 2023.',
        },
        asked,
      ),
    ...overrides,
  }) as Field

/** What makes a measure part of a register: where its figures belong, in what time, and what they can be compared with. */
export const registerFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'set',
        type: 'text',
        label: { sv: 'Matas in tillsammans med', en: 'Entered together with' },
        admin: {
          ...half,
          description: {
            sv: 'Till exempel Betyg årskurs 9. Mått med samma text visas i samma tabell under Siffror.',
            en: 'For example Grades year 9. Measures with the same text are shown in one table under Figures.',
          },
        },
      },
      {
        name: 'periodKind',
        type: 'select',
        label: { sv: 'Anges per', en: 'Given by' },
        options: [
          { value: 'term', label: { sv: 'Termin', en: 'Term' } },
          { value: 'schoolYear', label: { sv: 'Läsår', en: 'School year' } },
          { value: 'year', label: { sv: 'Kalenderår', en: 'Calendar year' } },
        ],
        admin: half,
      },
    ],
  },
  {
    name: 'groups',
    type: 'json',
    label: { sv: 'Elevgrupper', en: 'Groups of pupils' },
    admin: { components: { Field: '/admin/figures/GroupsField.tsx#GroupsField' } },
    jsonSchema: {
      uri: 'a://measure-groups.json',
      fileMatch: ['a://measure-groups.json'],
      schema: { type: 'array', items: { type: 'string' } },
    },
  },
  {
    type: 'row',
    fields: [
      periodField('validFrom', { sv: 'Mäts från och med', en: 'Measured from' }),
      periodField('validTo', { sv: 'Mäts till och med', en: 'Measured until' }),
      periodField('breakFrom', { sv: 'Tidsseriebrott från', en: 'Break in the series from' }),
    ],
  },
  {
    name: 'breakReason',
    type: 'text',
    label: { sv: 'Varför siffrorna inte kan jämföras', en: 'Why figures cannot be compared' },
    admin: { condition: (_, row) => Boolean(row?.breakFrom) },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kolada',
        type: 'text',
        label: { sv: 'Nyckeltal i Kolada', en: 'Key figure in Kolada' },
        admin: { ...half, placeholder: 'N15505' },
      },
      {
        name: 'skolverket',
        type: 'text',
        label: { sv: 'Uppgift hos Skolverket', en: 'Figure at Skolverket' },
        admin: { ...half, placeholder: 'averageGradesMeritRating9thGrade' },
      },
    ],
  },
]
