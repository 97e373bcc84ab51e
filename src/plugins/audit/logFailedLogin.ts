import { type BasePayload, createLocalReq } from 'payload'
import { addressOf } from '#access/keysOf.ts'
import { writeEntry } from './writeEntry.ts'

/** Somebody did not get in: as whom, from where. By whichever door; what was typed as the password is told nobody. */
export const logFailedLogin = async (
  payload: BasePayload,
  { email, headers }: { email: string; headers: Headers | undefined },
): Promise<void> =>
  writeEntry(await createLocalReq({}, payload), {
    action: 'loginFailed',
    noun: 'users',
    summary: email.slice(0, 200),
    details: { address: addressOf(headers).slice(0, 64) },
  })
