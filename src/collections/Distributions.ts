import type { CollectionConfig } from 'payload'
import { fixed, member, nobody, strategist } from '../access/rules.ts'
import { schoolYearField } from './fields/common.ts'
import { groups } from './groups.ts'

/** Who gets an edition, for which school year, and when it is due. Made by distribute; letter and deadline may change. */
export const Distributions: CollectionConfig = {
  slug: 'distributions',
  labels: { singular: { sv: 'Utskick', en: 'Distribution' }, plural: { sv: 'Utskick', en: 'Distributions' } },
  access: { create: nobody, read: member, update: strategist, delete: nobody },
  admin: {
    group: groups.distribution,
    useAsTitle: 'title',
    defaultColumns: ['title', 'schoolYear', 'deadline', 'state'],
    description: {
      sv: 'Vilka enheter som fått en upplaga, för vilket läsår och när den ska vara klar.',
      en: 'Which units got an edition, for which school year and when it is due.',
    },
  },
  defaultSort: '-createdAt',
  versions: false,
  fields: [
    { name: 'title', type: 'text', required: true, label: { sv: 'Titel', en: 'Title' } },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      index: true,
      access: fixed,
      label: { sv: 'Upplaga', en: 'Edition' },
    },
    schoolYearField({ access: fixed }),
    {
      name: 'units',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      required: true,
      access: fixed,
      label: { sv: 'Enheter', en: 'Units' },
    },
    {
      name: 'deadline',
      type: 'text',
      label: { sv: 'Klart senast', en: 'Due' },
      admin: { description: { sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' } },
      // A day, not an instant: a date field would move it with the time zone.
      validate: (value: unknown) =>
        !value ||
        (/^\d{4}-\d\d-\d\d$/u.test(String(value)) && !Number.isNaN(Date.parse(String(value)))) ||
        'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2024-06-14.',
    },
    { name: 'letter', type: 'textarea', maxLength: 20_000, label: { sv: 'Följebrev', en: 'Letter' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: [
        { value: 'open', label: { sv: 'Öppet', en: 'Open' } },
        { value: 'closed', label: { sv: 'Stängt', en: 'Closed' } },
      ],
      label: { sv: 'Läge', en: 'State' },
      admin: { position: 'sidebar' },
    },
  ],
}
