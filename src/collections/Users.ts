import type { CollectionConfig } from 'payload'
import { or } from '#access/combine.ts'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import { fieldPlatformAdmin, municipalityAs, nobody, platformAdmin, self } from '#access/rules.ts'
import { inLanguage } from '#language'
import { guardUserRemoval, guardUserScope } from './hooks/guardUserScope.ts'

const ofMunicipality = municipalityAs(['qualityStrategist'], 'tenants.tenant')

/**
 * One auth collection for administration and schools: Payload's and the tenancy plugin's rules hold only for users of
 * the admin's own collection. `tenants[]` (tenancy plugin) carries role and units per municipality.
 */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { sv: 'Användare', en: 'User' }, plural: { sv: 'Användare', en: 'Users' } },
  // Passwords, limits and sessions: src/plugins/accounts.
  auth: true,
  access: {
    admin: ({ req }) =>
      isPlatformAdmin(req.user) || municipalitiesOf(req.user, 'qualityStrategist', 'department').length > 0,
    // Which municipalities the new user may belong to is judged by guardUserScope.
    create: or(platformAdmin, ({ req }) => municipalitiesOf(req.user, 'qualityStrategist').length > 0),
    read: or(platformAdmin, self, municipalityAs(['qualityStrategist', 'department'], 'tenants.tenant')),
    update: or(platformAdmin, self, ofMunicipality),
    delete: or(platformAdmin, ofMunicipality),
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'tenants'],
    description: {
      sv: 'En person kan ha roller i flera kommuner. Rektorer och medarbetare ser bara sina egna enheter.',
      en: 'A person may have roles in several municipalities. Head teachers and staff see their own units only.',
    },
  },
  disableDuplicate: true,
  versions: false,
  hooks: { beforeValidate: [guardUserScope], beforeDelete: [guardUserRemoval] },
  endpoints: [
    {
      // Nobody is asked to prove their address by mail, and Payload falls over the field that it would have for that.
      path: '/verify/:id',
      method: 'post',
      handler: () => Response.json({ errors: [{ message: 'Adressen finns inte.' }] }, { status: 404 }),
    },
    {
      // An empty database must not belong to whoever comes first: the first administrator is made at boot from env.
      path: '/first-register',
      method: 'post',
      handler: (req) => {
        const sv = 'Den första administratören skapas vid start, av ADMIN_EMAIL och ADMIN_PASSWORD.'
        const en = 'The first administrator is made at start, from ADMIN_EMAIL and ADMIN_PASSWORD.'
        return Response.json({ errors: [{ message: inLanguage({ sv, en }, { req }) }] }, { status: 403 })
      },
    },
  ],
  fields: [
    { name: 'name', type: 'text', required: true, label: { sv: 'Namn', en: 'Name' } },
    {
      name: 'platformAdmin',
      type: 'checkbox',
      defaultValue: false,
      saveToJWT: true,
      label: { sv: 'Plattformsadministratör', en: 'Platform administrator' },
      access: { create: fieldPlatformAdmin, update: fieldPlatformAdmin },
      admin: {
        position: 'sidebar',
        description: { sv: 'Ser och ändrar allt i alla kommuner.', en: 'Sees and changes everything.' },
      },
    },
  ],
}
