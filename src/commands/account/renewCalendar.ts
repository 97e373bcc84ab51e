import { randomBytes } from 'node:crypto'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { secretsOf, writeSecrets } from './accountSecrets.ts'

/** Makes all addresses of the person's calendars anew; the old ones lead nowhere from then on. Throws `CommandError` BUSY. */
export const renewCalendar = async (actor: Actor): Promise<void> => {
  const { payload, user } = actor
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const calendarKey = randomBytes(16).toString('base64url')
    if (!(await writeSecrets(payload, await secretsOf(payload, user.id), { calendarKey }))) continue
    return audit(actor, { action: 'calendarRenewed', noun: 'users', docId: user.id, summary: user.name })
  }
  throw new CommandError('BUSY/database')
}
