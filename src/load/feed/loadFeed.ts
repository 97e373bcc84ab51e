import type { Payload } from 'payload'
import { isPlatformAdmin, municipalitiesOf, unitsOf } from '#access/roles.ts'
import type { User } from '#payload-types'
import { calendarEntries, concerns } from '../calendarFacts.ts'
import { calendarKeyOf } from './calendarKeyOf.ts'
import { ownerOf, subscriberOf } from './feedKey.ts'
import { icsOf } from './icsOf.ts'

export type FeedPlace = { id: string; key: string; name: string; roles: { key: string; label: string }[] }

/** A municipality by the key in the address, with the roles that have feeds. */
export const feedPlace = async (payload: Payload, key: string): Promise<FeedPlace | undefined> => {
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
  })
  const [row] = docs
  if (!row) return undefined
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    roles: (row.roles ?? []).map(({ key, label }) => ({ key, label })),
  }
}

/** Who subscribes with this key, as the person is now: someone who has been removed subscribes no longer. */
export const subscriber = async (
  payload: Payload,
  key: string,
  feed: { municipality: string; role: string },
): Promise<User | undefined> => {
  const id = subscriberOf(payload.secret, key, feed, await calendarKeyOf(payload, ownerOf(key)))
  if (!id) return undefined
  const { docs } = await payload.find({ collection: 'users', where: { id: { equals: id } }, depth: 0, limit: 1 })
  return docs[0]
}

/**
 * What a person may subscribe to as a calendar file: the municipality's events for a role (`alla`: everybody's) and the
 * deadlines. The administration sees every deadline, a school those sent to its own units. Nothing for anyone who does
 * not belong to the municipality, or for a role it does not have.
 */
export const loadFeed = async (
  payload: Payload,
  place: FeedPlace,
  user: User,
  role: string,
  at = new Date(),
): Promise<string | undefined> => {
  if (!isPlatformAdmin(user) && !municipalitiesOf(user).includes(place.id)) return undefined
  const named = place.roles.find(({ key }) => key === role)
  if (!named && role !== 'alla') return undefined
  const everything =
    isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist', 'department').includes(place.id)
  const own = unitsOf(user)
  const entries = (await calendarEntries(payload, place.id)).filter(
    (entry) =>
      concerns(entry, named?.key) && (!entry.units || everything || entry.units.some((unit) => own.includes(unit))),
  )
  return icsOf({
    name: `Kvalitetsarbete ${place.name}${named ? `, ${named.label.toLowerCase()}` : ''}`,
    domain: `${place.key}.kvalitetsdokument`,
    events: entries,
    at,
  })
}
