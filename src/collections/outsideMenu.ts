import type { CollectionConfig } from 'payload'

/** Payload's menu is one link for each collection, machinery included. Ours is written by hand (`src/admin/menu`). */
export const outsideMenu = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, group: false },
})
