import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { asUser } from '#access/asUser.ts'
import { isPlatformAdmin, municipalitiesOf, type Role } from '#access/roles.ts'
import type { Actor } from '#commands/common/actor.ts'
import type { Language } from '#document/tree/tree.ts'
import { asLanguage, languageCookie } from '#language'
import { requireActor } from './session.ts'

export type StrategistPlace = {
  actor: Actor
  municipality: string
  municipalities: { id: string; name: string }[]
  language: Language
}

/**
 * Who works here and where: a strategist in a municipality of hers (the one asked for, else the one chosen in the admin,
 * else the first), in the language chosen in the admin. To others there is no such page, but to those of the `roles` given.
 */
export const strategistPage = async (
  here: string,
  asked: string | undefined,
  ...roles: Role[]
): Promise<StrategistPlace> => {
  const { payload, user } = await requireActor(here)
  const jar = await cookies()
  const language = asLanguage(jar.get(languageCookie)?.value)
  const mine = municipalitiesOf(user, 'qualityStrategist', ...roles)
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: isPlatformAdmin(user) ? {} : { id: { in: mine } },
    depth: 0,
    pagination: false,
    sort: 'name',
    select: { name: true },
    ...asUser(user),
  })
  const wanted = [asked, jar.get('payload-tenant')?.value]
  const found = wanted.map((id) => docs.find((one) => one.id === id)).find(Boolean) ?? docs[0]
  if (!found) notFound()
  return {
    actor: { payload, user, language },
    municipality: found.id,
    municipalities: docs.map(({ id, name }) => ({ id, name })),
    language,
  }
}
