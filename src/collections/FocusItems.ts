import type { CollectionConfig } from 'payload'
import { member, strategist, strategistCreates } from '#access/rules.ts'
import { domainField, madeKeyField, schoolYearField } from './fields/common.ts'

/** Development areas of an area of schools; `highlightedFor` are the schools that are to work with it especially. */
export const FocusItems: CollectionConfig = {
  slug: 'focusItems',
  labels: {
    singular: { sv: 'Utvecklingsområde', en: 'Focus item' },
    plural: { sv: 'Utvecklingsområden', en: 'Focus items' },
  },
  access: { create: strategistCreates, read: member, update: strategist, delete: strategist },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'area', 'schoolYear', 'domain', 'mandatory'],
    description: {
      sv: 'Områdets utvecklingsområden per läsår, och vilka skolor som har dem markerade.',
      en: 'Development areas per area and school year, and the schools they are highlighted for.',
    },
  },
  defaultSort: 'order',
  // A copy would have the same key in the same year: next year's are made by a command, others are written anew.
  disableDuplicate: true,
  versions: false,
  indexes: [{ fields: ['area', 'key', 'schoolYear'], unique: true }],
  fields: [
    { name: 'text', type: 'textarea', required: true, label: { sv: 'Utvecklingsområde', en: 'Text' } },
    {
      name: 'area',
      type: 'relationship',
      relationTo: 'units',
      required: true,
      index: true,
      label: { sv: 'Område', en: 'Area' },
    },
    {
      type: 'row',
      fields: [
        schoolYearField({ admin: { width: '33%' } }),
        domainField({ required: true, admin: { width: '33%' } }),
        {
          name: 'order',
          type: 'number',
          defaultValue: 0,
          label: { sv: 'Ordning', en: 'Order' },
          admin: { width: '33%' },
        },
      ],
    },
    madeKeyField('u'),
    { name: 'mandatory', type: 'checkbox', defaultValue: false, label: { sv: 'SKA (gäller alla)', en: 'Mandatory' } },
    {
      name: 'highlightedFor',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: { sv: 'Markerat för', en: 'Highlighted for' },
    },
  ],
}
