import type { ComposeInput } from '#document/input/input.ts'
import type { MeasureBelowFact, MeasureFact } from '#document/input/needs.ts'
import { unitKeyOf } from '#document/suppression/answeredFigures.ts'
import type { Figure } from '#document/suppression/Figure.ts'
import type { NeedsByInstance } from '../needOf.ts'

/** The address of a fact that a need brought. */
export const addressOfFact = (fact: MeasureFact, input: ComposeInput) => ({
  unit: unitKeyOf(fact.scope, input.unit),
  measure: fact.measure,
  group: fact.group,
  period: fact.period,
})
const withN = ({ value, n }: MeasureBelowFact) =>
  n !== undefined && (value.kind === 'number' || value.kind === 'about100') ? { ...value, n: value.n ?? n } : value

/** A figure and the block that it was brought to. */
export type BroughtFigure = Figure & { instanceKey: string }

/** The figures that load brought to a document, with their addresses: they may have been corrected since it was frozen. */
export const ownFigures = (input: ComposeInput, needs: NeedsByInstance): BroughtFigure[] =>
  Object.entries(input.resolved).flatMap(([instanceKey, named]) =>
    Object.entries(named).flatMap(([name, result]): BroughtFigure[] => {
      const need = needs[instanceKey]?.[name]
      if (need?.kind === 'measures')
        return (result as MeasureFact[]).map((fact) => ({
          instanceKey,
          ...addressOfFact(fact, input),
          value: fact.value,
        }))
      if (need?.kind !== 'measuresBelow') return []
      const { measure, group, period } = need
      return (result as MeasureBelowFact[]).map((fact) => ({
        instanceKey,
        unit: fact.unitKey,
        measure,
        group,
        period,
        value: withN(fact),
      }))
    }),
  )
