import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload, type Payload } from 'payload'
import { signedIn } from '#access/signedIn.ts'
import type { Actor } from '#commands/common/actor.ts'

export const payload = (): Promise<Payload> => getPayload({ config })

/** Who is asking; nobody where nobody is logged in. */
export const actorOf = async (requestHeaders: Headers): Promise<Actor | undefined> => {
  const running = await payload()
  const user = await signedIn(running, requestHeaders)
  return user && { payload: running, user }
}

/** For pages: the person, or on to the login and back here. */
export const requireActor = async (here: string): Promise<Actor> => {
  return (await actorOf(await headers())) ?? redirect(`/logga-in?till=${encodeURIComponent(here)}`)
}
