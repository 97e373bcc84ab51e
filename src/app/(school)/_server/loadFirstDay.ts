import { asUser } from '#access/asUser.ts'
import { municipalitiesOf } from '#access/roles.ts'
import type { Actor } from '#commands/common/actor.ts'

export type FirstDayState = {
  municipality: string
  units: number
  templates: number
  firstTemplate?: string
  editions: number
}

/** How far a strategist's municipality has come before its first distribution; nothing once there is one. */
export const loadFirstDay = async (
  { payload, user }: Actor,
  municipality = municipalitiesOf(user, 'qualityStrategist')[0],
): Promise<FirstDayState | undefined> => {
  if (!municipality) return undefined
  const where = { municipality: { equals: municipality } }
  const [sent, units, templates, editions] = await Promise.all([
    payload.count({ collection: 'distributions', where, ...asUser(user) }),
    payload.count({ collection: 'units', where, ...asUser(user) }),
    payload.find({
      collection: 'templates',
      draft: true,
      depth: 0,
      limit: 1,
      sort: '-updatedAt',
      select: {},
      where,
      ...asUser(user),
    }),
    payload.count({ collection: 'editions', where, ...asUser(user) }),
  ])
  if (sent.totalDocs > 0) return undefined
  const [newest] = templates.docs
  return {
    municipality,
    units: units.totalDocs,
    templates: templates.totalDocs,
    editions: editions.totalDocs,
    ...(newest ? { firstTemplate: String(newest.id) } : {}),
  }
}
