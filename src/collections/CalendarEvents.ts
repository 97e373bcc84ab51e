import type { CollectionConfig } from 'payload'
import { member, strategist, strategistCreates } from '#access/rules.ts'
import { type Asked, inLanguage } from '#language'
import { eventDate, eventEnd } from './eventDates.ts'

/** The year's calendar: a day, a month or a week, who is responsible, and for which roles. */
export const CalendarEvents: CollectionConfig = {
  slug: 'calendarEvents',
  labels: { singular: { sv: 'Kalenderhändelse', en: 'Event' }, plural: { sv: 'Kalender', en: 'Calendar' } },
  access: { create: strategistCreates, read: member, update: strategist, delete: strategist },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['date', 'title', 'responsible', 'kind'],
    description: { sv: 'Årets datum för kvalitetsarbetet.', en: 'Dates of the yearly quality work.' },
  },
  defaultSort: 'date',
  versions: false,
  fields: [
    {
      name: 'title',
      type: 'textarea',
      required: true,
      label: { sv: 'Händelse', en: 'Event' },
      admin: {
        rows: 2,
        description: {
          sv: 'Första raden är händelsens namn. Rader därunder som börjar med ”- ” säger vad den innehåller.',
          en: 'The first line names the event. Lines below it that begin with “- ” say what it holds.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'date',
          type: 'text',
          required: true,
          index: true,
          label: { sv: 'Datum, månad eller vecka', en: 'Date, month or week' },
          validate: (value: unknown, asked: Asked) =>
            value
              ? eventDate(value, asked)
              : inLanguage({ sv: 'Skriv när det sker.', en: 'Write when it takes place.' }, asked),
          admin: { width: '50%' },
        },
        {
          name: 'endDate',
          type: 'text',
          label: { sv: 'Till och med', en: 'Until' },
          validate: eventEnd,
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
