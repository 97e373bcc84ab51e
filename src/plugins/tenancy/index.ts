import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { CollectionConfig, Plugin } from 'payload'
import { isPlatformAdmin } from '#access/roles.ts'
import type { Config, User } from '#payload-types'
import { assertOwnUnits, assertSameMunicipality } from './assertSameMunicipality.ts'
import { peopleOf } from './peopleOf.ts'
import { tenantsField } from './tenantsField.ts'

const scoped = [
  'templates',
  'templateHistory',
  'editions',
  'media',
  'distributions',
  'documents',
  'answers',
  'answerHistory',
  'goals',
  'focusItems',
  'statistics',
  'figureImports',
  'figureHistory',
  'figureLocks',
  'readingMarks',
  'calendarEvents',
  'units',
  'renders',
  'packages',
  'deliveries',
  'apiKeys',
  'webhooks',
  'webhookCalls',
  'publications',
  'identityProviders',
  'files',
] as const

const words = {
  sv: {
    'assign-tenant-button-label': 'Välj kommun',
    'assign-tenant-modal-title': 'Välj kommun för "{{title}}"',
    'field-assignedTenant-label': 'Kommun',
    'nav-tenantSelector-label': 'Kommun',
  },
  en: {
    'assign-tenant-button-label': 'Choose municipality',
    'assign-tenant-modal-title': 'Choose municipality for "{{title}}"',
    'field-assignedTenant-label': 'Municipality',
    'nav-tenantSelector-label': 'Municipality',
  },
}

const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.slug === 'users' ? [...collection.fields, tenantsField()] : collection.fields,
  hooks: {
    ...collection.hooks,
    beforeValidate: [
      ...(collection.hooks?.beforeValidate ?? []),
      collection.slug === 'users' ? assertOwnUnits : assertSameMunicipality,
    ],
  },
})

/**
 * Municipalities as tenants. After every plugin that adds collections. Users without a platform role see what their
 * roles allow within their municipalities: the plugin's rule is added to the collections' own by "and".
 */
export const tenancy: Plugin = (config) =>
  multiTenantPlugin<Config>({
    tenantsSlug: 'municipalities',
    collections: Object.fromEntries(scoped.map((slug) => [slug, {}])),
    tenantField: { name: 'municipality' },
    tenantsArrayField: { includeDefaultField: false },
    userHasAccessToAllTenants: (user) => isPlatformAdmin(user as User),
    usersAccessResultOverride: peopleOf,
    // Municipalities' own rules name the person's; the plugin would look for `version.id` in versions, which is not there.
    useTenantsCollectionAccess: false,
    // A municipality is never deleted; if it were, nothing of it may vanish without being asked for.
    cleanupAfterTenantDelete: false,
    i18n: { translations: words },
  })({ ...config, collections: (config.collections ?? []).map(guarded) })
