import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { type Register, registerFault } from '#document/figures/register.ts'
import { findAll } from '#load/findAll.ts'
import { cellKey } from '../figures/cellKey.ts'
import { periodOrder } from '../figures/periods.ts'
import { measuresOfSet, setsOf } from '../figures/readGrid.ts'

export type MissingFigures = { set: string; period: string; missing: number; units: number }

type Row = { unit: string; measure: string; group: string }
/**
 * Cells that are empty and were not in the period before, or whose unit has the measure for another group while others
 * have this one. A measure a unit never had is one it is not about.
 */
export const countMissing = (now: readonly Row[], before: readonly Row[] = []) => {
  const cell = ({ unit, measure, group }: Row) => JSON.stringify([unit, cellKey(measure, group)])
  const filled = new Set(now.map(cell))
  const groups = Map.groupBy(now, ({ measure }) => measure)
  const expected = new Map(
    [...before, ...now.flatMap((row) => (groups.get(row.measure) ?? []).map(({ group }) => ({ ...row, group })))].map(
      (row) => [cell(row), row.unit],
    ),
  )
  const lacking = [...expected].filter(([key]) => !filled.has(key))
  return { missing: lacking.length, units: new Set(lacking.map(([, unit]) => unit)).size }
}

/**
 * What is missing in the newest period of each set, of the open units. A set without figures is not begun, and nothing is
 * missing in it.
 */
export const readMissing = async (
  payload: Payload,
  municipality: string,
  register: Register,
  open: ReadonlySet<string>,
): Promise<MissingFigures[]> => {
  const found: MissingFigures[] = []
  for (const set of setsOf(register)) {
    const measures = measuresOfSet(register, set)
    const keys = measures.map(({ key }) => key)
    const { values } = await payload.findDistinct({
      collection: 'statistics',
      field: 'period',
      where: { and: [{ municipality: { equals: municipality } }, { measure: { in: keys } }] },
      overrideAccess: true,
    })
    const [period, before] = values.map((one) => String(one.period)).toSorted((a, b) => periodOrder(b) - periodOrder(a))
    if (!period) continue
    const rows = await findAll(
      payload,
      'statistics',
      municipality,
      { and: [{ period: { in: before ? [period, before] : [period] } }, { measure: { in: keys } }] },
      { fields: ['unit', 'measure', 'group', 'period'] },
    )
    const ours = rows
      .map(({ measure, group, period: when, ...row }) => ({ unit: idOf(row.unit) ?? '', measure, group, when }))
      .filter(({ unit }) => open.has(unit))
    const counted = countMissing(
      ours.filter(({ when }) => when === period),
      ours.filter((row) => row.when !== period && !registerFault({ ...row, period }, register)),
    )
    if (counted.missing > 0) found.push({ set, period, ...counted })
  }
  return found
}
