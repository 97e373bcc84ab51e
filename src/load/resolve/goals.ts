import { idOf } from '#access/idOf.ts'
import type { GoalFact } from '#document/input/needs.ts'
import type { Goal } from '#payload-types'
import { chainOf, type LoadContext } from '../context.ts'
import { findAll } from '../findAll.ts'
import { isNotOwn } from '../isNotOwn.ts'
import type { NeedOf } from '../needOf.ts'

const strings = (value: unknown) =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

const factOf = (row: Goal): GoalFact => {
  const parentKeys = strings(row.parentKeys)
  const indicators = strings(row.indicators)
  return {
    goalKey: row.goalKey,
    level: row.level,
    schoolYear: row.schoolYear,
    text: row.text,
    order: row.order ?? 0,
    mandatory: row.mandatory ?? false,
    ...(row.domain ? { domain: row.domain } : {}),
    ...(parentKeys.length > 0 ? { parentKeys } : {}),
    ...(row.plan && typeof row.plan === 'object' ? { plan: row.plan as Record<string, unknown> } : {}),
    ...(indicators.length > 0 ? { indicators } : {}),
  }
}

/**
 * Goals of all blocks in one query. A unit goal is the unit's own; goals of board and council belong to a unit above
 * and apply to everything below it.
 */
export const resolveGoals = async (context: LoadContext, needs: NeedOf<'goals'>[]): Promise<GoalFact[][]> => {
  const chain = chainOf(context.unit).map((unit) => unit.id)
  const rows = await findAll(context.payload, 'goals', context.municipality, {
    and: [
      { schoolYear: { in: [...new Set(needs.map((need) => need.schoolYear))] } },
      { level: { in: [...new Set(needs.flatMap((need) => need.levels))] } },
      { unit: { in: chain } },
    ],
  })
  const isOther = isNotOwn(context)
  const applies = (row: Goal) => isOther(row) && (row.level !== 'unit' || idOf(row.unit) === context.unit.id)
  return needs.map((need) =>
    rows
      .filter(
        (row) =>
          applies(row) &&
          row.schoolYear === need.schoolYear &&
          need.levels.includes(row.level) &&
          (!need.domain || row.domain === need.domain),
      )
      .map(factOf)
      .sort((a, b) => a.order - b.order || a.goalKey.localeCompare(b.goalKey)),
  )
}
