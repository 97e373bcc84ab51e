import { idOf } from '#access/idOf.ts'
import type { FocusFact } from '#document/input/needs.ts'
import { chainOf, type LoadContext } from '../context.ts'
import { findAll } from '../findAll.ts'
import type { NeedOf } from '../needOf.ts'

/** Development areas of the unit's area, each with whether it is one of those chosen for this very unit. */
export const resolveFocusItems = async (
  context: LoadContext,
  needs: NeedOf<'focusItems'>[],
): Promise<FocusFact[][]> => {
  const chain = new Map(chainOf(context.unit).map((unit) => [unit.id, unit.name]))
  const rows = await findAll(context.payload, 'focusItems', context.municipality, {
    and: [
      { schoolYear: { in: [...new Set(needs.map((need) => need.schoolYear))] } },
      { area: { in: [...chain.keys()] } },
    ],
  })
  return needs.map((need) =>
    rows
      .filter((row) => row.schoolYear === need.schoolYear && (!need.domain || row.domain === need.domain))
      .map((row) => ({
        key: row.key,
        domain: row.domain,
        text: row.text,
        mandatory: row.mandatory ?? false,
        highlighted: (row.highlightedFor ?? []).some((unit) => idOf(unit) === context.unit.id),
        areaName: chain.get(idOf(row.area) ?? '') ?? '',
        order: row.order ?? 0,
      }))
      .sort((a, b) => a.order - b.order || a.key.localeCompare(b.key)),
  )
}
