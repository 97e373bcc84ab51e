import type { CollectionConfig } from 'payload'
import { isPlatformAdmin } from '#access/roles.ts'

/** Payload shows every document's JSON under a tab "API": of use to whoever builds, in the way of everybody else. */
export const apiTabForBuilders = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: { edit: { api: { tab: { condition: ({ req }) => isPlatformAdmin(req.user) } } } },
    },
  },
})
