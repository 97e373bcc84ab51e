import type { CollectionBeforeValidateHook } from 'payload'
import { secretsOf, writeSecrets } from '#commands/account/accountSecrets.ts'
import { changed, tell } from '#commands/account/mails.ts'
import type { User } from '#payload-types'
import { writeEntry } from '../audit/writeEntry.ts'

/** Somebody who has lost both phone and codes asks a colleague with the right; it is logged, and the person is told. */
export const resetSecondStep: CollectionBeforeValidateHook<User & { resetTotp?: boolean | null }> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data?.resetTotp || originalDoc.id === req.user?.id) return data
  const { id, email, name } = originalDoc
  const secrets = await secretsOf(req.payload, id)
  if (!secrets.totpSecret) return data
  await writeSecrets(req.payload, secrets, { totpSecret: null, recovery: null })
  await writeEntry(req, { action: 'secondStepReset', noun: 'users', docId: id, summary: name })
  const line = 'Din tvåstegsinloggning är nollställd. Lösenordet gäller som förut, och du kan koppla en app igen.'
  await tell(req.payload, { to: email, ...changed(name, [line]) })
  return data
}
