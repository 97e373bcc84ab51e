import type { CollectionAfterOperationHook } from 'payload'
import { passwordChanged } from '#commands/account/passwordChanged.ts'
import type { User } from '#payload-types'

/** After a forgotten one, by whichever door. */
export const tellPassword: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  // Payload's type of the answer calls the person any record.
  const user = operation === 'resetPassword' ? (result.user as unknown as User | undefined) : undefined
  if (user) await passwordChanged({ payload: req.payload, user })
  return result
}
