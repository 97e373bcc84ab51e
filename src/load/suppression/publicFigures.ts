import type { MeasuredValue } from '#document/answer/value.ts'
import type { ComposeInput } from '#document/input/input.ts'
import type { AnswerBelowFact, OtherAnswerFact } from '#document/input/needs.ts'
import type { PlacedFigure } from '#document/suppression/answeredFigures.ts'
import type { Figure } from '#document/suppression/Figure.ts'
import { measureRule } from '#document/suppression/measureRule.ts'
import { personsOf } from '#document/suppression/primary.ts'
import type { PublicFacts } from '../loadUniverse.ts'
import type { NeedsByInstance } from '../needOf.ts'
import { ownFigures } from './ownFigures.ts'
import type { PublicFigure } from './PublicFigure.ts'

const shownAs = (value: MeasuredValue | undefined): PublicFigure['value'] | undefined => {
  if (value?.kind === 'number') return { kind: 'number', value: value.value }
  if (value?.kind === 'about100') return { kind: 'about100' }
  return value?.kind === 'suppressed' ? { kind: 'hidden' } : undefined
}
/** A figure and what the public sees of it. Nothing where there is no figure. */
type Made = { figure: Figure; shown: MeasuredValue | undefined }

const at = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inside, step) =>
      inside !== null && typeof inside === 'object' ? (inside as Record<string, unknown>)[step] : undefined,
    data,
  )

/** Figures of an answer, each as the public answer has it at the same place. */
const answered = (placed: readonly PlacedFigure[], publicAnswer: (instanceKey: string) => unknown): Made[] =>
  placed.flatMap(({ instanceKey, path, figure }) =>
    figure ? [{ figure, shown: at(publicAnswer(instanceKey), path) as MeasuredValue | undefined }] : [],
  )

/** Other documents' answers that a document shows, as its public version has them. */
const othersIn = (open: ComposeInput, needs: NeedsByInstance) =>
  Object.entries(open.resolved).flatMap(([instanceKey, named]) =>
    Object.entries(named).flatMap(([name, result]): (AnswerBelowFact | OtherAnswerFact)[] => {
      const kind = needs[instanceKey]?.[name]?.kind
      if (kind === 'answersBelow') return result as AnswerBelowFact[]
      return kind === 'otherAnswer' && result ? [result as OtherAnswerFact] : []
    }),
  )

/**
 * All figures with an address that a public version has, of statistics, own answers and others'. More than is printed
 * where a block leaves some out, and never less. `input` is the internal version, `open` what `suppress` made of it.
 */
export const publicFigures = (
  input: ComposeInput,
  open: ComposeInput,
  needs: NeedsByInstance,
  placed: PublicFacts['placed'],
): PublicFigure[] => {
  const shown = ownFigures(open, needs)
  const brought = ownFigures(input, needs).map((figure, index) => ({ figure, shown: shown[index]?.value }))
  const own = answered(placed.get('') ?? [], (key) => open.answers[key]?.value)
  const others = othersIn(open, needs).flatMap(({ documentId, instanceKey, answer }) =>
    answered(
      (placed.get(documentId ?? '?') ?? []).filter((one) => one.instanceKey === instanceKey),
      () => answer,
    ),
  )
  return [...brought, ...own, ...others].flatMap(({ figure, shown: seen }): PublicFigure[] => {
    const value = shownAs(seen)
    const { unit, measure, group, period } = figure
    const n = personsOf(figure, measureRule(measure, [], open.vocabulary))
    return value ? [{ unit, measure, group, period, value, ...(n === undefined ? {} : { n }) }] : []
  })
}
