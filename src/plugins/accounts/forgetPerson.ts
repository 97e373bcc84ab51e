import type { CollectionAfterDeleteHook } from 'payload'
import { forgetSecrets } from '#commands/account/accountSecrets.ts'
import { forgetExternal } from '#commands/account/external/forgetExternal.ts'
import { neutralName } from '#commands/account/neutralName.ts'
import type { User } from '#payload-types'

/** A person who is removed leaves what was written, and takes the name along; decisions and the log keep it. */
export const forgetPerson: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await forgetSecrets(req.payload, doc.id)
  await forgetExternal(req.payload, doc.id)
  await neutralName(req.payload, doc)
}
