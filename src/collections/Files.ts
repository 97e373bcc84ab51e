import type { CollectionConfig } from 'payload'
import { commandsOnly, unitAlone } from '#access/rules.ts'
import { belongsToDocument } from './fields/belongsToDocument.ts'
import { audiences } from './fields/options.ts'
import { uploadDir } from './uploadDir.ts'

/** Produced files. Written by jobs and commands only; anonymous readers get them through published pages, never here. */
export const Files: CollectionConfig = {
  slug: 'files',
  labels: { singular: { sv: 'Fil', en: 'File' }, plural: { sv: 'Filer', en: 'Files' } },
  access: { ...commandsOnly, read: unitAlone },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'document', 'audience', 'createdAt'],
    description: {
      sv: 'Framställda PDF-, Word-, PowerPoint- och webbfiler.',
      en: 'Produced PDF, Word, PowerPoint and web files.',
    },
  },
  // A document is fetched from its page, which asks who may read it and logs that it was.
  endpoints: [
    {
      path: '/file/:filename',
      method: 'get',
      handler: () => Response.json({ errors: [{ message: 'Filen hämtas från dokumentets sida.' }] }, { status: 404 }),
    },
  ],
  defaultSort: '-createdAt',
  disableDuplicate: true,
  versions: false,
  upload: {
    staticDir: uploadDir('files'),
    mimeTypes: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'text/html',
      'application/json',
    ],
    pasteURL: false,
    hideFileInputOnCreate: true,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
  },
  fields: [
    ...belongsToDocument(),
    {
      name: 'audience',
      type: 'select',
      required: true,
      options: audiences,
      label: { sv: 'Version för', en: 'Audience' },
    },
    { name: 'checksum', type: 'text', index: true, label: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' } },
  ],
}
