import type { BasePayload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import type { Municipality, User } from '#payload-types'
import { endSessions } from './endSessions.ts'
import { keptSessions } from './keptSessions.ts'

type Session = { id: string; createdAt?: string | Date | null }
type Holder = User & { sessions?: Session[] | null }

/**
 * In a municipality that has its own login alone: ends what a password opened, of all for whom it opens nothing any more
 * (`passwordsOff`). The account in reserve keeps its own, and whoever came by the municipality's login is not touched.
 * `before` (ms since 1970): sessions that are younger may be on their way of being written down as the provider's.
 */
export const endPasswordSessions = async (
  payload: BasePayload,
  { id, onlyExternal, breakGlass }: Pick<Municipality, 'id' | 'onlyExternal' | 'breakGlass'>,
  before = Date.now(),
): Promise<void> => {
  if (!onlyExternal) return
  const where = { 'tenants.tenant': { equals: id } }
  const { docs } = await payload.db.find<Holder>({ collection: 'users', where, pagination: false })
  const external = new Set((await keptSessions(payload)).map(({ sid }) => sid))
  for (const person of docs) {
    const keeps = isPlatformAdmin(person) || municipalitiesOf(person).length > 1 || person.id === idOf(breakGlass)
    if (keeps) continue
    for (const { id: sid, createdAt } of person.sessions ?? [])
      if (!external.has(sid) && new Date(createdAt ?? 0).getTime() <= before) await endSessions(payload, person, sid)
  }
}

/** What the switch itself may have missed, by a minute: a login at the same moment, somebody whose other rights went. */
export const sweepPasswordSessions = async (payload: BasePayload): Promise<void> => {
  const where = { onlyExternal: { equals: true } }
  const { docs } = await payload.find({ collection: 'municipalities', where, depth: 0, pagination: false })
  for (const municipality of docs) await endPasswordSessions(payload, municipality, Date.now() - 60_000)
}
