import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { periodOrder } from '#document/figures/register.ts'
import { findAll } from './findAll.ts'

type Wanted = { municipality: string; measures: string[]; units: string[]; until: number }
export type PlaceWithFigures = { unitId: string; schoolYear: number }

/** `VT2023`, `HT2022`, `2022/23` and `2023` are all of the school year that began in 2022. */
const schoolYearOf = (period: string): number => {
  const year = Number(/\d{4}/.exec(period)?.[0])
  return /^HT|\//.test(period) ? year : year - 1
}

/**
 * The newest school year that has figures of these measures (without names: of any), and the first of `units` that has:
 * what is shown of a template before anybody has chosen is then a page with figures. Nothing where there are none.
 */
export const placeWithFigures = async (
  payload: Payload,
  { municipality, measures, units, until }: Wanted,
): Promise<PlaceWithFigures | undefined> => {
  const shown: Where = {
    and: [{ unit: { in: units } }, ...(measures.length > 0 ? [{ measure: { in: measures } } as Where] : [])],
  }
  const { values } = await payload.findDistinct({
    collection: 'statistics',
    field: 'period',
    limit: 0,
    where: { and: [{ municipality: { equals: municipality } }, shown] },
    overrideAccess: true,
  })
  const periods = values.map((one) => String(one.period)).filter((period) => schoolYearOf(period) <= until)
  const [newest] = periods.toSorted((a, b) => periodOrder(b) - periodOrder(a))
  if (newest === undefined) return undefined
  const schoolYear = schoolYearOf(newest)
  const ofYear = periods.filter((period) => schoolYearOf(period) === schoolYear)
  const rows = await findAll(
    payload,
    'statistics',
    municipality,
    { and: [shown, { period: { in: ofYear } }] },
    { fields: ['unit'] },
  )
  const having = new Set(rows.map((row) => idOf(row.unit)))
  const unitId = units.find((id) => having.has(id))
  return unitId === undefined ? undefined : { unitId, schoolYear }
}
