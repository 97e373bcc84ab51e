import type { Field, FieldAccess } from 'payload'
import { roleOptions } from '#access/roleOptions.ts'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'

/** Nobody may raise their own role; whose rows a strategist may touch is judged by guardUserScope. */
export const mayAssignRoles: FieldAccess = ({ req }) =>
  isPlatformAdmin(req.user) || municipalitiesOf(req.user, 'qualityStrategist').length > 0

const rowFields: Field[] = [
  {
    name: 'role',
    type: 'select',
    required: true,
    saveToJWT: true,
    options: roleOptions,
    label: { sv: 'Roll', en: 'Role' },
  },
  {
    name: 'units',
    type: 'relationship',
    relationTo: 'units',
    hasMany: true,
    label: { sv: 'Enheter', en: 'Units' },
    admin: {
      description: {
        sv: 'Rektorer och medarbetare: de enheter vars dokument personen arbetar med.',
        en: 'Head teachers and staff: the units whose documents they work with.',
      },
    },
    filterOptions: ({ siblingData }) => {
      const tenant = (siblingData as { tenant?: string }).tenant
      return tenant ? { municipality: { equals: tenant } } : true
    },
  },
]

/** A person's municipalities, with role and units in each. The plugin's own field has English labels only. */
export const tenantsField = (): Field => ({
  name: 'tenants',
  type: 'array',
  saveToJWT: true,
  label: { sv: 'Kommuner och roller', en: 'Municipalities and roles' },
  labels: { singular: { sv: 'Roll', en: 'Role' }, plural: { sv: 'Roller', en: 'Roles' } },
  access: { create: mayAssignRoles, update: mayAssignRoles },
  fields: [
    {
      name: 'tenant',
      type: 'relationship',
      relationTo: 'municipalities',
      required: true,
      index: true,
      saveToJWT: true,
      label: { sv: 'Kommun', en: 'Municipality' },
    },
    ...rowFields,
  ],
})
