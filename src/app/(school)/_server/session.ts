import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload, type Payload } from 'payload'
import type { Actor } from '#commands/common/actor.ts'
import { ensureDatabase } from '#commands/door/ensureDatabase.ts'
import type { User } from '#payload-types'

export const payload = (): Promise<Payload> => getPayload({ config })

/** Who is asking, by the cookie Payload set at login; nobody when it is missing, false or too old. */
export const actorOf = async (requestHeaders: Headers): Promise<Actor | undefined> => {
  const running = await payload()
  const { user } = await running.auth({ headers: requestHeaders })
  return user ? { payload: running, user: user as User } : undefined
}

/** For pages: the person, or on to the login and back here. */
export const requireActor = async (here: string): Promise<Actor> => {
  const asked = await headers()
  const actor = await actorOf(asked)
  if (!actor) await ensureDatabase(await payload(), asked)
  return actor ?? redirect(`/logga-in?till=${encodeURIComponent(here)}`)
}
