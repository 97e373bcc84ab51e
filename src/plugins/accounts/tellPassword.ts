import type { CollectionAfterOperationHook } from 'payload'
import { passwordChanged } from '#commands/account/passwordChanged.ts'
import type { User } from '#payload-types'

/** After a forgotten one, by whichever door. */
export const tellPassword: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  const user = operation === 'resetPassword' ? (result.user as User | undefined) : undefined
  if (user) await passwordChanged({ payload: req.payload, user })
  return result
}
