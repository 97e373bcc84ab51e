import type { CollectionConfig } from 'payload'
import { commandsOnly, member } from '#access/rules.ts'
import { dataField } from './fields/common.ts'
import { instant } from './fields/instant.ts'

/** A published template's content, frozen. Made by publishEdition, never changed; a correction is a new edition. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: { sv: 'Upplaga', en: 'Edition' }, plural: { sv: 'Upplagor', en: 'Editions' } },
  access: { ...commandsOnly, read: member },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'template', 'publishedAt'],
    enableListViewSelectAPI: true,
    description: {
      sv: 'En upplaga är en fastställd mall. Den ändras aldrig; en rättelse blir en ny upplaga.',
      en: 'An edition is a frozen template. It never changes; a correction is a new edition.',
    },
  },
  defaultSort: '-publishedAt',
  versions: false,
  indexes: [{ fields: ['template', 'number'], unique: true }],
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { sv: 'Titel', en: 'Title' },
      admin: { components: { Cell: '/admin/common/TitleCell.tsx#TitleCell' } },
    },
    {
      name: 'template',
      type: 'relationship',
      relationTo: 'templates',
      required: true,
      index: true,
      label: { sv: 'Mall', en: 'Template' },
    },
    { name: 'number', type: 'number', required: true, min: 1, label: { sv: 'Nummer', en: 'Number' } },
    dataField('content', { sv: 'Innehåll', en: 'Content' }, { required: true }),
    {
      name: 'supersedes',
      type: 'relationship',
      relationTo: 'editions',
      label: { sv: 'Ersätter', en: 'Supersedes' },
    },
    // When and why it was corrected, the oldest first, for the schools to see.
    dataField('corrections', { sv: 'Rättelser', en: 'Corrections' }),
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      label: { sv: 'Publicerad', en: 'Published' },
      admin: { date: instant },
    },
    { name: 'publishedBy', type: 'relationship', relationTo: 'users', label: { sv: 'Publicerad av', en: 'By' } },
  ],
}
