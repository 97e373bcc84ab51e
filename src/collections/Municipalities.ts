import type { CollectionConfig } from 'payload'
import { or } from '#access/combine.ts'
import { fieldPlatformAdmin, municipalityAs, nobody, platformAdmin } from '#access/rules.ts'
import { aboutSiteField } from './fields/aboutSite.ts'
import { keyField, rolesField } from './fields/common.ts'
import { deliveryField } from './fields/delivery.ts'
import { keepUpField } from './fields/keepUp.ts'
import { readableColour, themeOptions, typefaceOptions } from './fields/readableColour.ts'
import { securityFields } from './fields/security.ts'
import { vocabularyFields } from './fields/vocabulary.ts'
import { checkOnlyExternal } from './hooks/checkOnlyExternal.ts'
import { endPasswords } from './hooks/endPasswords.ts'

/** The tenant: a municipality or another authority. Never deleted, for everything hangs on it. */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: { singular: { sv: 'Kommun', en: 'Municipality' }, plural: { sv: 'Kommuner', en: 'Municipalities' } },
  access: {
    create: platformAdmin,
    read: or(platformAdmin, municipalityAs([], 'id')),
    update: or(platformAdmin, municipalityAs(['qualityStrategist'], 'id')),
    delete: nobody,
    readVersions: or(platformAdmin, municipalityAs(['qualityStrategist'], 'parent')),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'key', 'kind'],
    description: {
      sv: 'Kommunens egna ord och regler: målområden, ämnen, mått, skalor, prickning och utseende.',
      en: "The municipality's own words and rules: domains, subjects, measures, scales, suppression and theme.",
    },
  },
  disableDuplicate: true,
  // What every document of the municipality rests on: what a save replaced can be seen and put back.
  versions: { maxPerDoc: 30 },
  hooks: { beforeValidate: [checkOnlyExternal], afterChange: [endPasswords] },
  fields: [
    keepUpField(),
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, label: { sv: 'Namn', en: 'Name' }, admin: { width: '50%' } },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'municipality',
          label: { sv: 'Slag', en: 'Kind' },
          admin: { width: '50%' },
          options: [
            { value: 'municipality', label: { sv: 'Kommun', en: 'Municipality' } },
            { value: 'authority', label: { sv: 'Myndighet eller enskild huvudman', en: 'Authority' } },
          ],
        },
      ],
    },
    keyField({ unique: true, access: { update: fieldPlatformAdmin } }),
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Ord och regler', en: 'Words and rules' }, fields: vocabularyFields },
        { label: { sv: 'Roller', en: 'Roles' }, fields: [rolesField()] },
        { label: { sv: 'Gallring och inloggning', en: 'Retention and login' }, fields: securityFields },
        {
          label: { sv: 'Tillgänglighet och personuppgifter', en: 'Accessibility and personal data' },
          fields: [aboutSiteField()],
        },
        { label: { sv: 'Arkiv', en: 'Archive' }, fields: [deliveryField()] },
        {
          label: { sv: 'Utseende', en: 'Theme' },
          fields: [
            {
              name: 'theme',
              type: 'group',
              label: false,
              fields: [
                {
                  name: 'name',
                  type: 'select',
                  defaultValue: 'kommun',
                  options: themeOptions,
                  label: { sv: 'Tema', en: 'Theme' },
                  admin: {
                    isClearable: false,
                    description: {
                      sv: 'Typsnitt, färger och former i kommunens dokument. Det som väljs nedan ersätter temats eget.',
                      en: "Typefaces, colours and shapes of the municipality's documents. What is chosen below replaces the theme's own.",
                    },
                  },
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'primary',
                      type: 'text',
                      label: { sv: 'Huvudfärg (#rrggbb)', en: 'Primary colour (#rrggbb)' },
                      validate: readableColour('primary'),
                      admin: { width: '50%' },
                    },
                    {
                      name: 'accent',
                      type: 'text',
                      label: { sv: 'Accentfärg (#rrggbb)', en: 'Accent colour (#rrggbb)' },
                      validate: readableColour('accent'),
                      admin: { width: '50%' },
                    },
                  ],
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'heading',
                      type: 'select',
                      options: typefaceOptions,
                      label: {
                        sv: 'Typsnitt i rubriker (tomt: temats)',
                        en: "Typeface of headings (empty: the theme's)",
                      },
                      admin: { width: '50%' },
                    },
                    {
                      name: 'body',
                      type: 'select',
                      options: typefaceOptions,
                      label: { sv: 'Typsnitt i text (tomt: temats)', en: "Typeface of text (empty: the theme's)" },
                      admin: { width: '50%' },
                    },
                  ],
                },
                { name: 'logo', type: 'upload', relationTo: 'media', label: { sv: 'Logotyp', en: 'Logo' } },
              ],
            },
          ],
        },
      ],
    },
  ],
}
