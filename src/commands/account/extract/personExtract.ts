import type { Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import type { User } from '#payload-types'
import type { Actor } from '../../common/actor.ts'
import { audit } from '../../common/audit.ts'
import { CommandError } from '../../common/CommandError.ts'
import { idSchema } from '../../common/compareAndSet.ts'

const all = { depth: 0, pagination: false, overrideAccess: true } as const

/** The own one; a platform administrator's of anybody; a strategist's of who belongs to her municipalities alone. */
const mayExtract = ({ user }: Actor, person: User): boolean => {
  const theirs = municipalitiesOf(person)
  const mine = municipalitiesOf(user, 'qualityStrategist')
  const within = theirs.length > 0 && !person.platformAdmin && theirs.every((id) => mine.includes(id))
  return user.id === person.id || isPlatformAdmin(user) || within
}

const namesOf = async ({ payload }: Actor, collection: 'municipalities' | 'units', ids: string[]) => {
  const { docs } = await payload.find({ collection, where: { id: { in: ids } }, ...all })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

/** What a person has written, by document: the texts are the school's, so only to the person. */
const writtenBy = async ({ payload, user }: Actor, person: User) => {
  const where: Where = { author: { equals: person.id } }
  const rows = (await payload.find({ collection: 'answerHistory', where, sort: 'savedAt', ...all })).docs
  const ids = [...new Set(rows.flatMap(({ document }) => idOf(document) ?? []))]
  const { docs } = await payload.find({ collection: 'documents', where: { id: { in: ids } }, ...all })
  const titles = new Map(docs.map(({ id, title }) => [id, title]))
  return rows.map(({ document, instanceKey, savedAt, changes }) => ({
    dokument: titles.get(idOf(document) ?? '') ?? 'Dokumentet är borttaget',
    fråga: instanceKey,
    sparat: savedAt,
    ...(user.id === person.id ? { skrivet: changes } : {}),
  }))
}

const loggedOf = async ({ payload }: Actor, { id }: User) => {
  const where: Where = { or: [{ person: { equals: id } }, { docId: { equals: id } }] }
  const { docs } = await payload.find({ collection: 'auditEntries', where, sort: 'at', ...all })
  return docs.map(({ at, action, summary, details }) => ({
    tid: at,
    händelse: action,
    om: summary,
    uppgifter: details,
  }))
}

/**
 * Everything the system holds about a person, for whoever has the right to ask (GDPR, article 15). Logged. Throws `CommandError`
 * NOT_FOUND, also where the person is not the asker's to ask about.
 */
export const personExtract = async (actor: Actor, personId: string): Promise<Record<string, unknown>> => {
  const { payload } = actor
  const found = idSchema.safeParse(personId).success
    ? await payload.findByID({
        collection: 'users',
        id: personId,
        disableErrors: true,
        depth: 0,
        showHiddenFields: true,
      })
    : undefined
  const person = found as User | undefined
  if (!person || !mayExtract(actor, person)) throw new CommandError('NOT_FOUND/person')
  const rows = person.tenants ?? []
  const municipalities = await namesOf(actor, 'municipalities', municipalitiesOf(person))
  const units = await namesOf(
    actor,
    'units',
    rows.flatMap((row) => (row.units ?? []).flatMap((unit) => idOf(unit) ?? [])),
  )
  const signed = await payload.find({ collection: 'documents', where: { handedInBy: { equals: person.id } }, ...all })
  const extract = {
    namn: person.name,
    epost: person.email,
    skapad: person.createdAt,
    ändrad: person.updatedAt,
    plattformsadministratör: isPlatformAdmin(person),
    roller: rows.map(({ role, tenant, units: own }) => ({
      roll: role,
      kommun: municipalities.get(idOf(tenant) ?? ''),
      enheter: (own ?? []).map((unit) => units.get(idOf(unit) ?? '')),
    })),
    inloggningar: (person.sessions ?? []).map(({ createdAt, expiresAt }) => ({ från: createdAt, till: expiresAt })),
    inlämnade: signed.docs.map(({ title, handedInAt }) => ({ dokument: title, inlämnat: handedInAt })),
    skrivet: await writtenBy(actor, person),
    logg: await loggedOf(actor, person),
  }
  await audit(actor, { action: 'personExtract', noun: 'users', docId: person.id, summary: person.name })
  return extract
}
