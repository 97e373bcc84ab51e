import type { CollectionConfig } from 'payload'
import { member, strategist, strategistCreates } from '../access/rules.ts'
import { groups } from './groups.ts'

const eventDate = (value: unknown) =>
  !value ||
  /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$|^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/u.test(String(value)) ||
  'Skriv en dag (2024-03-15), en månad (2024-03) eller en vecka (2024-W12).'

/** The year's calendar: a day, a month or a week, who is responsible, and for which roles. */
export const CalendarEvents: CollectionConfig = {
  slug: 'calendarEvents',
  labels: { singular: { sv: 'Kalenderhändelse', en: 'Event' }, plural: { sv: 'Kalender', en: 'Calendar' } },
  access: { create: strategistCreates, read: member, update: strategist, delete: strategist },
  admin: {
    group: groups.facts,
    useAsTitle: 'title',
    defaultColumns: ['date', 'title', 'responsible', 'kind'],
    description: { sv: 'Årets datum för kvalitetsarbetet.', en: 'Dates of the yearly quality work.' },
  },
  defaultSort: 'date',
  versions: false,
  fields: [
    { name: 'title', type: 'text', required: true, label: { sv: 'Händelse', en: 'Event' } },
    {
      type: 'row',
      fields: [
        {
          name: 'date',
          type: 'text',
          required: true,
          index: true,
          label: { sv: 'Datum, månad eller vecka', en: 'Date, month or week' },
          validate: (value: unknown) => (value ? eventDate(value) : 'Skriv när det sker.'),
          admin: { width: '50%' },
        },
        {
          name: 'endDate',
          type: 'text',
          label: { sv: 'Till och med', en: 'Until' },
          validate: eventDate,
          admin: { width: '50%' },
        },
      ],
    },
    { name: 'responsible', type: 'text', label: { sv: 'Ansvarig', en: 'Responsible' } },
    { name: 'roles', type: 'text', hasMany: true, label: { sv: 'Gäller rollerna', en: 'For roles' } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'event',
      options: [
        { value: 'event', label: { sv: 'Händelse', en: 'Event' } },
        { value: 'deadline', label: { sv: 'Sista dag', en: 'Deadline' } },
      ],
      label: { sv: 'Slag', en: 'Kind' },
      admin: { position: 'sidebar' },
    },
  ],
}
