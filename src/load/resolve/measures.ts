import { idOf } from '#access/idOf.ts'
import { measuredValueSchema } from '#document/answer/answer.ts'
import { isCounted, type MeasuredValue, unread } from '#document/answer/value.ts'
import type { MeasureFact, NeedResult } from '#document/input/needs.ts'
import type { Statistic } from '#payload-types'
import type { LoadContext } from '../context.ts'
import { findAll } from '../findAll.ts'
import { isNotOwn } from '../isNotOwn.ts'
import type { NeedOf } from '../needOf.ts'
import { unitsOfScopes } from '../unitsOfScopes.ts'

/** A stored value, parsed; its `n` from the row where the value does not carry it. What is no value is shown as unread. */
export const statisticValue = (row: Pick<Statistic, 'value' | 'n'>): MeasuredValue => {
  const parsed = measuredValueSchema.safeParse(row.value)
  if (!parsed.success) return unread(typeof row.value === 'string' ? row.value : JSON.stringify(row.value))
  const value = parsed.data
  return isCounted(value) && value.n === undefined && typeof row.n === 'number' ? { ...value, n: row.n } : value
}

const factKey = (unit: string, measure: string, group: string, period: string) =>
  [unit, measure, group, period].join('\u0000')

/** Figures of all blocks in one query. Facts come in the order asked for: measure, group, period, scope. */
export const resolveMeasures = async (
  context: LoadContext,
  needs: NeedOf<'measures'>[],
): Promise<NeedResult<NeedOf<'measures'>>[]> => {
  const unitFor = await unitsOfScopes(
    context,
    needs.flatMap((need) => need.scopes),
  )
  const all = (pick: (need: NeedOf<'measures'>) => string[]) => [...new Set(needs.flatMap(pick))]
  const units = [...new Set(needs.flatMap((need) => need.scopes.flatMap((scope) => unitFor(scope)?.id ?? [])))]
  const rows = await findAll(context.payload, 'statistics', context.municipality, {
    and: [
      { unit: { in: units } },
      { measure: { in: all((need) => need.measures) } },
      { group: { in: all((need) => need.groups) } },
      { period: { in: all((need) => need.periods) } },
    ],
  })
  const found = new Map(
    rows
      .filter(isNotOwn(context))
      .map((row) => [factKey(idOf(row.unit) ?? '', row.measure, row.group, row.period), row]),
  )
  const factsFor = (need: NeedOf<'measures'>): MeasureFact[] =>
    need.measures.flatMap((measure) =>
      need.groups.flatMap((group) =>
        need.periods.flatMap((period) =>
          need.scopes.flatMap((scope): MeasureFact[] => {
            const unit = unitFor(scope)
            const row = unit && found.get(factKey(unit.id, measure, group, period))
            if (!unit || !row) return []
            const asOf = row.asOf ? { asOf: row.asOf.slice(0, 10) } : {}
            const source = row.source ? { source: row.source } : {}
            return [
              { measure, group, period, scope, unitName: unit.name, value: statisticValue(row), ...source, ...asOf },
            ]
          }),
        ),
      ),
    )
  return needs.map(factsFor)
}
