import type { Field, JSONField, NumberField, TextField } from 'payload'
import { newKey } from '#document/input/newKey.ts'
import { type Asked, inLanguage } from '#language'

type Text = { sv: string; en: string }

/** A key that is stored in other documents and in tokens, so it never changes meaning. */
export const keyPattern = /^[A-Za-zÅÄÖåäö0-9][\wÅÄÖåäö.-]{0,63}$/u

export const keyField = (overrides: Partial<TextField> = {}): Field =>
  ({
    name: 'key',
    type: 'text',
    required: true,
    label: { sv: 'Nyckel', en: 'Key' },
    admin: {
      description: {
        sv: 'Kort namn utan mellanslag. Mallar och svar hänvisar till det, så ändra det inte i efterhand.',
        en: 'Short name without spaces. Templates and answers refer to it, so do not change it later.',
      },
    },
    validate: (value: unknown, asked: Asked) =>
      (typeof value === 'string' && keyPattern.test(value)) ||
      inLanguage(
        {
          sv: 'Nyckeln får bara innehålla bokstäver, siffror, punkt, bindestreck och understreck.',
          en: 'The key may hold only letters, digits, full stops, hyphens and underscores.',
        },
        asked,
      ),
    ...overrides,
  }) as Field

/** A key that is made here and never typed or shown: next year's row is found by it. */
export const madeKeyField = (prefix: string, overrides: Partial<TextField> = {}): Field =>
  keyField({ defaultValue: () => newKey(prefix), admin: { hidden: true }, ...overrides })

/** `schoolYear: 2022` is the school year 2022/23. */
export const schoolYearField = (overrides: Partial<NumberField> = {}): Field =>
  ({
    name: 'schoolYear',
    type: 'number',
    required: true,
    index: true,
    min: 1990,
    max: 2100,
    label: { sv: 'Läsår', en: 'School year' },
    validate: (value: unknown, asked: Asked) =>
      (Number.isInteger(value) && Number(value) >= 1990 && Number(value) <= 2100) ||
      inLanguage(
        {
          sv: 'Ange läsårets startår med fyra siffror, till exempel 2022 för läsåret 2022/23.',
          en: 'Give the year in which the school year starts in four digits, for example 2022 for 2022/23.',
        },
        asked,
      ),
    ...overrides,
    admin: {
      description: {
        sv: 'Året då läsåret börjar: 2022 är läsåret 2022/23.',
        en: 'The year in which it begins: 2022 is the school year 2022/23.',
      },
      ...overrides.admin,
      components: { Cell: '/admin/common/SchoolYearCell.tsx#SchoolYearCell' },
    },
  }) as Field

/** One of the municipality's domains, stored by key and shown by name. */
export const domainField = (overrides: Partial<TextField> = {}): Field =>
  ({
    name: 'domain',
    type: 'text',
    label: { sv: 'Målområde', en: 'Domain' },
    ...overrides,
    admin: {
      ...overrides.admin,
      components: {
        Cell: '/admin/common/DomainCell.tsx#DomainCell',
        Field: '/admin/common/DomainField.tsx#DomainField',
      },
    },
  }) as Field

/** Plain data written by commands. Hidden in the admin: people see it through pages of its own. */
export const dataField = (name: string, label: Text, overrides: Partial<JSONField> = {}): Field =>
  ({ name, type: 'json', label, admin: { hidden: true }, ...overrides }) as Field

/** What plain data is in `payload-types`: the type by its address (`import('#room/File.ts').Name`), told where it is made. */
export const typedAs = (type: string): Pick<JSONField, 'typescriptSchema'> => ({
  typescriptSchema: [() => ({ tsType: `${type} | null` })],
})

/** Labels with a key, for the lists of a municipality's own words. */
export const keyAndLabel = (): Field => ({
  type: 'row',
  fields: [
    keyField({ admin: { width: '40%' } }),
    { name: 'label', type: 'text', required: true, label: { sv: 'Benämning', en: 'Label' }, admin: { width: '60%' } },
  ],
})

/** Shows a folded row by its label and key. */
export const rowLabel = '/admin/common/KeyedLabel.tsx#KeyedLabel'

/** Roles are variables in documents: `{{headTeacher}}` prints the value. */
export const rolesField = (): Field => ({
  name: 'roles',
  type: 'array',
  label: { sv: 'Roller och namn', en: 'Roles and names' },
  labels: { singular: { sv: 'Roll', en: 'Role' }, plural: { sv: 'Roller', en: 'Roles' } },
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabel },
    description: {
      sv: 'Blir variabler i mallar: nyckeln ekonomichef skrivs {{ekonomichef}}. Rektor, skolchef, nämnd, fullmäktige och huvudman får gärna heta så.',
      en: 'Become variables in templates: the key financeHead is written {{financeHead}}.',
    },
  },
  fields: [keyAndLabel(), { name: 'value', type: 'text', label: { sv: 'Namn', en: 'Name' } }],
})
