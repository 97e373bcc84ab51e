import type { CollectionConfig } from 'payload'
import { member, strategist, strategistCreates } from '#access/rules.ts'
import { type Asked, inLanguage } from '#language'
import { keyField, rolesField } from './fields/common.ts'
import { schoolForms, unitKinds } from './fields/options.ts'
import { unitChangeFields } from './fields/unitChange.ts'
import { unitFactsField } from './fields/unitFacts.ts'
import { refuseUsedUnit } from './hooks/refuseUsedUnit.ts'
import { placeInTree, refuseCycle } from './hooks/unitTree.ts'

/** The tree of units: municipality, division, area, school. `path` and `ancestors` follow from `parent`. */
export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: { sv: 'Enhet', en: 'Unit' }, plural: { sv: 'Enheter', en: 'Units' } },
  access: { create: strategistCreates, read: member, update: strategist, delete: strategist },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'parent', 'schoolForms'],
    components: { beforeListTable: ['/admin/units/OpenImportUnits.tsx#OpenImportUnits'] },
    description: {
      sv: 'Skolor, förskolor, områden och verksamheter. Dokument som redan finns påverkas inte när en enhet ändras.',
      en: 'Schools, preschools, areas and divisions. Existing documents do not change with the unit.',
    },
  },
  defaultSort: 'name',
  // Each unit has a key and a code of its own.
  disableDuplicate: true,
  versions: false,
  indexes: [{ fields: ['municipality', 'key'], unique: true }],
  hooks: { beforeValidate: [refuseCycle], afterChange: [placeInTree], beforeDelete: [refuseUsedUnit] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, label: { sv: 'Namn', en: 'Name' }, admin: { width: '50%' } },
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: unitKinds,
          label: { sv: 'Slag', en: 'Kind' },
          admin: { width: '50%' },
        },
      ],
    },
    keyField({ index: true }),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: { sv: 'Överordnad enhet', en: 'Parent unit' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'schoolForms',
          type: 'select',
          hasMany: true,
          options: schoolForms,
          label: { sv: 'Skolformer', en: 'School forms' },
          admin: { width: '50%' },
        },
        {
          name: 'grades',
          type: 'number',
          hasMany: true,
          min: 0,
          max: 9,
          label: { sv: 'Årskurser (F = 0)', en: 'Grades (preschool class = 0)' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'schoolUnitCode',
      type: 'text',
      label: { sv: 'Skolenhetskod eller kommunkod', en: 'School unit code or municipality code' },
      admin: {
        description: {
          sv: 'Siffror som läses in hittar enheten på den.',
          en: 'Figures that are read in find the unit by it.',
        },
      },
      validate: (value: unknown, asked: Asked) =>
        !value ||
        /^(\d{8}|\d{4})$/u.test(String(value)) ||
        inLanguage(
          {
            sv: 'Skolenhetskoden har åtta siffror, till exempel 12345678, och kommunkoden fyra, till exempel 1440.',
            en: 'The school unit code has eight digits, for example 12345678, and the municipality code four, for example 1440.',
          },
          asked,
        ),
    },
    {
      name: 'groups',
      type: 'text',
      hasMany: true,
      maxLength: 100,
      label: { sv: 'Egna grupper', en: 'Own groups' },
      admin: {
        description: {
          sv: 'Till exempel Pilotskolor. Ett utskick kan gå till en grupp, och uppföljningen visa en.',
          en: 'Pilot schools, for example. A distribution may go to a group, and the follow-up show one.',
        },
      },
    },
    rolesField(),
    unitFactsField(),
    ...unitChangeFields,
    { name: 'path', type: 'text', index: true, admin: { hidden: true } },
    { name: 'ancestors', type: 'json', admin: { hidden: true } },
  ],
}
