import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import type { User } from '#payload-types'
import { writeEntry } from '../audit/writeEntry.ts'
import { changed, passwordSet, tell } from './mails.ts'

/** Logged and told, never what it was or is. */
export const passwordChanged = async (
  req: PayloadRequest,
  { id, name, email, tenants }: Pick<User, 'id' | 'name' | 'email' | 'tenants'>,
): Promise<void> => {
  const municipality = tenants?.[0]?.tenant ?? null
  await writeEntry(req, { action: 'passwordChanged', noun: 'users', docId: id, summary: name, municipality })
  await tell(req.payload, { to: email, ...changed(name, [passwordSet]) })
}

/** After a forgotten one, by whichever door. */
export const tellPassword: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  const user = operation === 'resetPassword' ? (result as unknown as { user?: User }).user : undefined
  if (user) await passwordChanged(req, user)
  return result
}
