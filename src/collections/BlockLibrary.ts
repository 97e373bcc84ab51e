import type { CollectionConfig } from 'payload'
import { and, or } from '#access/combine.ts'
import { createAs, fieldPlatformAdmin, municipalityAs, platformAdmin, signedIn, whereEquals } from '#access/rules.ts'
import { sectionSettingsSchema } from '#document/input/inputSchema.ts'
import { type Asked, inLanguage } from '#language'
import { keepUpField } from './fields/keepUp.ts'
import { ownLibraryKey } from './hooks/ownLibraryKey.ts'

const own = and(whereEquals('scope', 'municipal'), municipalityAs(['qualityStrategist']))

/**
 * Ready-made blocks and sections, national and municipal. Copied on insert, with `libraryKey` as the link back. Not a collection of
 * the tenancy plugin, since national blocks have no municipality: its rules stand here. The field `block` is added
 * by documentAssembly.
 */
export const BlockLibrary: CollectionConfig = {
  slug: 'blockLibrary',
  labels: {
    singular: { sv: 'Färdigt block', en: 'Library block' },
    plural: { sv: 'Blockbibliotek', en: 'Block library' },
  },
  access: {
    create: or(
      platformAdmin,
      // The page of a new one asks before anything is chosen: what is not said is municipal.
      and(({ data }) => (data?.scope ?? 'municipal') === 'municipal', createAs('qualityStrategist')),
    ),
    read: or(platformAdmin, and(signedIn, whereEquals('scope', 'national')), municipalityAs()),
    update: or(platformAdmin, own),
    delete: or(platformAdmin, own),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'scope', 'version', 'updatedAt'],
    description: {
      sv: 'Färdiga block att hämta in i mallar. Nationella block syns för alla, kommunens egna bara i kommunen.',
      en: 'Ready-made blocks to insert into templates.',
    },
  },
  // A copy would be the same version of the same block: new ones are saved from a template, changed ones are new versions.
  disableDuplicate: true,
  versions: false,
  hooks: { beforeValidate: [ownLibraryKey] },
  indexes: [{ fields: ['libraryKey', 'version'], unique: true }],
  fields: [
    keepUpField(),
    { name: 'title', type: 'text', required: true, label: { sv: 'Rubrik', en: 'Title' } },
    { name: 'description', type: 'textarea', label: { sv: 'När blocket passar', en: 'When to use it' } },
    {
      name: 'scope',
      type: 'select',
      required: true,
      defaultValue: 'municipal',
      label: { sv: 'Gäller', en: 'Scope' },
      options: [
        { value: 'national', label: { sv: 'Nationellt', en: 'National' } },
        { value: 'municipal', label: { sv: 'Kommunen', en: 'Municipal' } },
      ],
      // The rules ask whose a block is, not whose it would become.
      access: { update: fieldPlatformAdmin },
      admin: { position: 'sidebar' },
    },
    {
      name: 'municipality',
      type: 'relationship',
      relationTo: 'municipalities',
      index: true,
      label: { sv: 'Kommun', en: 'Municipality' },
      access: { update: fieldPlatformAdmin },
      admin: { position: 'sidebar', condition: (data) => data.scope === 'municipal' },
      defaultValue: ({ user }: { user?: { tenants?: { tenant?: unknown }[] | null } | null }) =>
        user?.tenants?.length === 1 ? user.tenants[0]?.tenant : undefined,
      validate: (value: unknown, { data, req }: Asked & { data: { scope?: string } }) =>
        data.scope === 'national' ||
        Boolean(value) ||
        inLanguage(
          { sv: 'Välj vilken kommun blocket hör till.', en: 'Choose which municipality the block belongs to.' },
          { req },
        ),
    },
    {
      name: 'libraryKey',
      type: 'text',
      required: true,
      label: { sv: 'Biblioteksnyckel', en: 'Library key' },
      admin: {
        position: 'sidebar',
        description: {
          sv: 'Sammanställningar hittar samma fråga i olika mallar genom den.',
          en: 'Roll-ups find the same question in different templates by it.',
        },
      },
    },
    {
      name: 'version',
      type: 'number',
      required: true,
      defaultValue: 1,
      min: 1,
      label: { sv: 'Version', en: 'Version' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'section',
      type: 'json',
      label: { sv: 'Avsnittets inställningar', en: 'Section settings' },
      // With it a row is a whole section, and `block` its blocks (sectionSettingsSchema).
      admin: { hidden: true },
      validate: (value: unknown, { req }: Asked) =>
        value === null ||
        value === undefined ||
        sectionSettingsSchema.safeParse(value).success ||
        inLanguage(
          {
            sv: 'Avsnittets inställningar går inte att läsa. Spara avsnittet i biblioteket från en mall.',
            en: 'The settings of the section cannot be read. Save the section to the library from a template.',
          },
          { req },
        ),
    },
    { name: 'tags', type: 'text', hasMany: true, label: { sv: 'Märkord', en: 'Tags' }, admin: { position: 'sidebar' } },
  ],
}
