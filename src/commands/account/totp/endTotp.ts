import type { Actor } from '../../common/actor.ts'
import { audit } from '../../common/audit.ts'
import { CommandError } from '../../common/CommandError.ts'
import { secretsOf, writeSecrets } from '../accountSecrets.ts'
import { checkPassword } from '../checkPassword.ts'
import { mustHaveSecondStep } from './mustHaveSecondStep.ts'
import { spendCode } from './spendCode.ts'

export type EndTotpArgs = { password: string; code: string; headers: Headers }

/**
 * Goes back to the password alone, by both; or makes room for another app. Where the municipality demands two steps, the next login asks
 * for an app again. Throws `CommandError`: INVALID, TOO_MANY.
 */
export const endTotp = async (
  actor: Actor,
  { password, code, headers }: EndTotpArgs,
): Promise<{ demanded: boolean }> => {
  const { payload, user } = actor
  await checkPassword(actor, { password, headers })
  if (!(await spendCode(payload, await secretsOf(payload, user.id), code))) throw new CommandError('INVALID/code')
  await writeSecrets(payload, await secretsOf(payload, user.id), { totpSecret: null, recovery: null })
  await audit(actor, { action: 'secondStepOff', noun: 'users', docId: user.id, summary: user.name })
  return { demanded: await mustHaveSecondStep(payload, user) }
}
