import type { CollectionConfig } from 'payload'
import { commandsOnly, unitOrAdministration } from '#access/rules.ts'
import { belongsToDocument } from './fields/belongsToDocument.ts'
import { typedAs } from './fields/common.ts'
import { jobState } from './fields/jobState.ts'
import { audiences } from './fields/options.ts'

/** A request for a file: queued, running (with a heartbeat), done or failed. Moved by compare-and-set alone. */
export const Renders: CollectionConfig = {
  slug: 'renders',
  labels: { singular: { sv: 'Framställning', en: 'Render' }, plural: { sv: 'Framställningar', en: 'Renders' } },
  access: { ...commandsOnly, read: unitOrAdministration },
  admin: {
    useAsTitle: 'cacheKey',
    defaultColumns: ['document', 'format', 'audience', 'state', 'updatedAt'],
    description: {
      sv: 'Kö och utfall för PDF, Word, webbsida och PowerPoint.',
      en: 'Queue and outcome of PDF, Word, web page and PowerPoint.',
    },
  },
  defaultSort: '-createdAt',
  versions: false,
  indexes: [
    { fields: ['document', 'format', 'audience', 'cacheKey'], unique: true },
    { fields: ['state', 'heartbeatAt'] },
  ],
  fields: [
    ...belongsToDocument(),
    {
      name: 'format',
      type: 'select',
      required: true,
      options: ['pdf', 'docx', 'html', 'pptx'],
      label: { sv: 'Format', en: 'Format' },
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      options: audiences,
      label: { sv: 'Version för', en: 'Audience' },
    },
    ...jobState(),
    { name: 'cacheKey', type: 'text', required: true, index: true, label: { sv: 'Nyckel', en: 'Cache key' } },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: { sv: 'Försök', en: 'Attempts' } },
    { name: 'error', type: 'textarea', label: { sv: 'Fel', en: 'Error' } },
    // Rules that the file does not meet, each with the block it comes from (`Finding` in src/render); none when it is accessible.
    {
      name: 'findings',
      type: 'json',
      label: { sv: 'Brister i tillgängligheten', en: 'Accessibility findings' },
      ...typedAs("import('#render/Finding.ts').Finding[]"),
    },
    { name: 'file', type: 'relationship', relationTo: 'files', label: { sv: 'Fil', en: 'File' } },
  ],
}
