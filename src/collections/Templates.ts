import type { CollectionConfig } from 'payload'
import { or } from '#access/combine.ts'
import { administration, municipalityAs, platformAdmin, strategist, strategistCreates } from '#access/rules.ts'
import { type Asked, inLanguage } from '#language'
import { themeOptions } from './fields/readableColour.ts'
import { removeHistory } from './hooks/removeHistory.ts'

/** Shown by the editor, at its place there. */
const inEditor = { components: { Field: '/admin/template/frame/Nothing.tsx#Nothing' } }

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
    useAsTitle: 'title',
    defaultColumns: ['title', 'layout', '_status', 'updatedAt'],
    components: { beforeListTable: ['/admin/word/OpenImportWord.tsx#OpenImportWord'] },
    enableListViewSelectAPI: true,
    description: {
      sv: 'En mall byggs av avsnitt och block. Skolorna får den som en upplaga, som inte ändras när mallen ändras.',
      en: 'A template is built of sections and blocks. Schools get it as an edition, which does not change with the template.',
    },
  },
  // The editor saves by itself, through its own command, into one draft. Payload's form must not: once a day is never.
  hooks: { beforeDelete: [removeHistory] },
  versions: { drafts: { autosave: { interval: 86_400_000 } }, maxPerDoc: 30 },
  fields: [
    {
      name: 'editor',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/template/frame/TemplateEditor.tsx#TemplateEditor' },
      },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      defaultValue: ({ req }: Asked) => inLanguage({ sv: 'Ny mall', en: 'New template' }, { req }),
      label: { sv: 'Titel', en: 'Title' },
      admin: { components: { ...inEditor.components, Cell: '/admin/common/TitleCell.tsx#TitleCell' } },
    },
    {
      name: 'rev',
      type: 'number',
      label: { sv: 'Revision', en: 'Revision' },
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
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
      admin: inEditor,
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
      admin: inEditor,
    },
    {
      name: 'theme',
      type: 'select',
      options: themeOptions,
      label: { sv: 'Tema', en: 'Theme' },
      admin: inEditor,
    },
    // Both as the theme has it where nothing is chosen.
    {
      name: 'spacing',
      type: 'select',
      options: [
        { value: 'usual', label: { sv: 'Vanliga', en: 'Usual' } },
        { value: 'compact', label: { sv: 'Täta', en: 'Compact' } },
      ],
      label: { sv: 'Avstånd', en: 'Spacing' },
      admin: inEditor,
    },
    {
      name: 'partPages',
      type: 'select',
      options: [
        { value: 'own', label: { sv: 'En egen sida för delens rubrik', en: "A page of its own for the part's title" } },
        { value: 'none', label: { sv: 'Ingen egen sida', en: 'No page of its own' } },
      ],
      label: { sv: 'Delar', en: 'Parts' },
      admin: inEditor,
    },
    // Who answers and hands in the document. The unit where nothing is chosen.
    {
      name: 'answeredBy',
      type: 'select',
      options: [{ value: 'strategist', label: { sv: 'Kvalitetsstrategen', en: 'The quality strategist' } }],
      label: { sv: 'Besvaras och lämnas in av', en: 'Answered and handed in by' },
      admin: inEditor,
    },
  ],
}
