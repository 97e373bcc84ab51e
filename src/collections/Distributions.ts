import type { CollectionConfig } from 'payload'
import { fixed, memberButOfTrials, nobody, strategist } from '#access/rules.ts'
import { isPast } from '#commands/distribution/isPast.ts'
import { usualReminders } from '#commands/distribution/usualReminders.ts'
import { isRealDate } from '#document/text/points.ts'
import { type Asked, inLanguage } from '#language'
import { dataField, schoolYearField } from './fields/common.ts'

type Due = Asked & { previousValue?: unknown }
/** A real day, and none that has passed already; one that was set long ago may stand. */
const dueDay = (value: unknown, { previousValue, ...asked }: Due) => {
  if (!value || value === previousValue) return true
  if (!isRealDate(String(value)))
    return inLanguage(
      {
        sv: 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2024-06-14.',
        en: 'Write the date as YYYY-MM-DD, for example 2024-06-14.',
      },
      asked,
    )
  return (
    !isPast(String(value)) ||
    inLanguage(
      {
        sv: 'Dagen har redan passerat. Välj i dag eller en senare dag.',
        en: 'The day has passed already. Choose today or a later day.',
      },
      asked,
    )
  )
}

/** Who gets an edition, for which school year, and when it is due. Made by distribute; letter and deadline may change. */
export const Distributions: CollectionConfig = {
  slug: 'distributions',
  labels: { singular: { sv: 'Utskick', en: 'Distribution' }, plural: { sv: 'Utskick', en: 'Distributions' } },
  access: { create: nobody, read: memberButOfTrials, update: strategist, delete: nobody },
  admin: {
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
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { sv: 'Titel', en: 'Title' },
      admin: { components: { Cell: '/admin/common/TitleCell.tsx#TitleCell' } },
    },
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
      validate: dueDay,
    },
    {
      name: 'remindDays',
      type: 'select',
      hasMany: true,
      defaultValue: usualReminders,
      options: [
        { value: '14', label: { sv: 'två veckor före', en: 'two weeks before' } },
        { value: '7', label: { sv: 'en vecka före', en: 'a week before' } },
        { value: '3', label: { sv: 'tre dagar före', en: 'three days before' } },
        { value: '1', label: { sv: 'dagen före', en: 'the day before' } },
        { value: '-1', label: { sv: 'dagen efter', en: 'the day after' } },
      ],
      label: { sv: 'Påminn med mejl', en: 'Remind by mail' },
      admin: {
        description: {
          sv: 'Till rektor, om dokumentet inte är inlämnat. Kräver att servern kan skicka mejl (SMTP_URL).',
          en: 'To the head teacher, when the document is not handed in. Needs a server that can send mail (SMTP_URL).',
        },
      },
    },
    // What its documents are called, with its variables, where that is not the template's title: the sweep may make them.
    { name: 'documentTitle', type: 'text', access: fixed, admin: { hidden: true } },
    // Sections with days of their own, by key: `{ opens, due }`. Written by commands.
    dataField('times', { sv: 'Avsnitt med egna dagar', en: 'Sections with days of their own' }, { access: fixed }),
    // Units that came later, with the day that is theirs, by id.
    dataField('lateDeadlines', { sv: 'Egna sista dagar', en: 'Due days of their own' }, { access: fixed }),
    // A try at one's own desk: it is seen by strategists alone.
    {
      name: 'trial',
      type: 'checkbox',
      index: true,
      access: fixed,
      label: { sv: 'Provutskick', en: 'Trial' },
      admin: { position: 'sidebar', readOnly: true },
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
      admin: {
        position: 'sidebar',
        description: {
          sv: 'Stängt: ingen påminns, och det som inte är inlämnat står inte längre bland det som ska fyllas i.',
          en: 'Closed: nobody is reminded, and what is not handed in no longer stands among what is to be filled in.',
        },
      },
    },
  ],
}
