import type { Access, CollectionConfig, SanitizedConfig } from 'payload'
import { commandsOnly } from '#access/rules.ts'

/**
 * Payload keeps "is being edited by" in a collection that every logged-in user may write, across municipalities: anybody
 * could lock anybody out. So nothing of ours has locks. Two who change one template are told by `rev` (STALE), which takes
 * nobody's word.
 */
export const withoutLocks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  lockDocuments: false,
})

/** The admin's start page asks for locks on behalf of its reader and fails when it may not; it is shown none. */
const none: Access = ({ req }) => (req.user ? { id: { exists: false } } : false)

/** Payload makes that collection all the same, for its own counts of jobs, and no setting closes it. */
export const closeLocks = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) locks.access = { ...locks.access, ...commandsOnly, read: none }
  return config
}
