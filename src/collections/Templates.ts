import type { CollectionConfig } from 'payload'
import { or } from '#access/combine.ts'
import { administration, municipalityAs, platformAdmin, strategist, strategistCreates } from '#access/rules.ts'
import { keepUpField } from './fields/keepUp.ts'
import { themeOptions } from './fields/readableColour.ts'
import { groups } from './groups.ts'

const previewUrl = (id: unknown) => `/forhandsgranska/mall/${id}`

/** What a strategist designs. `sections` is added by documentAssembly; publishing makes an edition of it. */
export const Templates: CollectionConfig = {
  slug: 'templates',
  labels: { singular: { sv: 'Mall', en: 'Template' }, plural: { sv: 'Mallar', en: 'Templates' } },
  access: {
    create: strategistCreates,
    read: administration,
    update: strategist,
    delete: strategist,
    readVersions: or(platformAdmin, municipalityAs(['qualityStrategist', 'department'], 'version.municipality')),
  },
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'layout', '_status', 'updatedAt'],
    enableListViewSelectAPI: true,
    preview: ({ id }) => (id ? previewUrl(id) : null),
    livePreview: { url: ({ data }) => (data.id ? previewUrl(data.id) : '') },
    description: {
      sv: 'En mall byggs av avsnitt och block. Skolorna får den som en upplaga, som inte ändras när mallen ändras. Ett utkast får sakna uppgifter; det gör inte en sparad mall.',
      en: 'A template is built of sections and blocks. Schools get it as an edition. A draft may be incomplete, a saved template not; neither is seen by schools.',
    },
  },
  // Each version is a whole copy. No autosave: below two seconds it reverts typing, and saving is a deliberate act here.
  versions: { drafts: { autosave: false }, maxPerDoc: 30 },
  fields: [
    keepUpField(),
    { name: 'title', type: 'text', required: true, label: { sv: 'Titel', en: 'Title' } },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'sv',
      options: [
        { value: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
        { value: 'en', label: { sv: 'Engelska', en: 'English' } },
      ],
      label: { sv: 'Språk', en: 'Language' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'layout',
      type: 'select',
      required: true,
      defaultValue: 'report',
      options: [
        { value: 'report', label: { sv: 'Rapport (A4)', en: 'Report (A4)' } },
        { value: 'slides', label: { sv: 'Bildspel (16:9)', en: 'Slides (16:9)' } },
        { value: 'letter', label: { sv: 'Brev eller blankett', en: 'Letter or form' } },
      ],
      label: { sv: 'Form', en: 'Layout' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'theme',
      type: 'select',
      options: themeOptions,
      label: { sv: 'Tema', en: 'Theme' },
      admin: {
        position: 'sidebar',
        description: { sv: 'Tomt: kommunens tema.', en: "Empty: the municipality's theme." },
      },
    },
  ],
}
