import { idOf } from '#access/idOf.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { changed, passwordSet, tell } from './mails.ts'

/** Logged and told to the person: never what it was or is. */
export const passwordChanged = async (actor: Actor): Promise<void> => {
  const { id, name, email, tenants } = actor.user
  const municipality = idOf(tenants?.[0]?.tenant)
  await audit(actor, {
    action: 'passwordChanged',
    noun: 'users',
    docId: id,
    summary: name,
    ...(municipality ? { municipality } : {}),
  })
  await tell(actor.payload, { to: email, ...changed(name, [passwordSet]) })
}
