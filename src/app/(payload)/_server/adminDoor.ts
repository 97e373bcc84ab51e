import config from '@payload-config'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { headers } from 'next/headers'
import {
  type BuildFormStateArgs,
  canAccessAdmin,
  createLocalReq,
  getPayload,
  type ServerFunction,
  type ServerFunctionClientArgs,
} from 'payload'
import { signedIn } from '#access/signedIn.ts'
import { importMap } from '../admin/importMap.js'
import { adminConfig } from './adminConfig.ts'

/**
 * Nothing of ours has locks (`withoutLocks`), so nobody asks for them but to learn something: Payload would write one for
 * whoever asks, and answer with the whole person who holds it, sessions included.
 */
const formState: ServerFunction<BuildFormStateArgs> = (args) => buildFormStateHandler({ ...args, returnLockStatus: false })

/**
 * Before all that Payload's admin asks of the server past its API: some of it asks for no more than a login, and some for
 * none. Here it is for whoever may open the admin. Throws `UnauthorizedError`.
 */
export const adminDoor = async (args: ServerFunctionClientArgs): Promise<unknown> => {
  const payload = await getPayload({ config })
  const user = await signedIn(payload, await headers())
  await canAccessAdmin({ req: await createLocalReq(user ? { user } : {}, payload) })
  return handleServerFunctions({ ...args, config: adminConfig, importMap, serverFunctions: { 'form-state': formState } })
}
