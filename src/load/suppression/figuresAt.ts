import type { MeasuredValue } from '#document/answer/value.ts'
import { type Blocks, openComposition } from '#document/composition.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import type { AnswerBelowFact, OtherAnswerFact } from '#document/input/needs.ts'
import type { PlacedFigure } from '#document/suppression/answeredFigures.ts'
import type { Figure } from '#document/suppression/Figure.ts'
import { measureRule } from '#document/suppression/measureRule.ts'
import { personsOf } from '#document/suppression/primary.ts'
import type { PublicFacts } from '../loadUniverse.ts'
import type { NeedsByInstance } from '../needOf.ts'
import { freeFigures } from './freeFigures.ts'
import { ownFigures } from './ownFigures.ts'
import type { PublicFigure } from './PublicFigure.ts'

const shownAs = (value: MeasuredValue | undefined): PublicFigure['value'] | undefined => {
  if (value?.kind === 'number') return { kind: 'number', value: value.value }
  if (value?.kind === 'about100') return { kind: 'about100' }
  return value?.kind === 'suppressed' ? { kind: 'hidden' } : undefined
}
/** A figure, the block that prints it, and what the public sees of it: nothing where there is no figure. `own`: of no measure. */
type Made = { instanceKey: string; figure: Figure; shown: MeasuredValue | undefined; isOwn?: true }
/** A figure as the public has it, with what it truly is and the block that prints it. */
export type FigureAt = { instanceKey: string; value: MeasuredValue; figure: PublicFigure }

const at = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inside, step) =>
      inside !== null && typeof inside === 'object' ? (inside as Record<string, unknown>)[step] : undefined,
    data,
  )

/** An answer with the document and block it was given in; `printed` is the block that shows it, `open` its public version. */
type Answer = { documentId: string; instanceKey: string; printed: string; answer: unknown; open: unknown }

/** Figures of an answer, each as the public answer has it at the same place. */
const answered = (
  { documentId, instanceKey, printed, answer, open }: Answer,
  placed: readonly PlacedFigure[],
  vocabulary: ComposeInput['vocabulary'],
): Made[] => {
  const here = placed.filter((one) => one.instanceKey === instanceKey)
  const seen = (path: readonly string[]) => at(open, path) as MeasuredValue | undefined
  return [
    ...here.flatMap(({ path, figure }) => (figure ? [{ instanceKey: printed, figure, shown: seen(path) }] : [])),
    ...freeFigures(documentId, { instanceKey, answer }, here, vocabulary).map(({ path, figure }): Made => {
      return { instanceKey: printed, figure, shown: seen(path), isOwn: true }
    }),
  ]
}

/** Other documents' answers that a document shows, with the block that does. */
const othersIn = (input: ComposeInput, needs: NeedsByInstance) =>
  Object.entries(input.resolved).flatMap(([printed, named]) =>
    Object.entries(named).flatMap(([name, result]) => {
      const kind = needs[printed]?.[name]?.kind
      const facts =
        kind === 'answersBelow'
          ? (result as AnswerBelowFact[])
          : kind === 'otherAnswer' && result
            ? [result as OtherAnswerFact]
            : []
      return facts.map(({ documentId = '?', instanceKey = '', answer }) => ({
        documentId,
        instanceKey,
        printed,
        answer,
      }))
    }),
  )

const titlesOf = (blocks: Blocks, input: ComposeInput): ReadonlyMap<string, string> =>
  new Map(
    openComposition(blocks, input).sections.flatMap(({ section, blocks: own }) =>
      own.map(({ raw, place }) => [place.instanceKey, titleOf(raw) || section.title] as const),
    ),
  )
const titleOf = ({ title, caption }: RawBlock & { caption?: unknown }): string =>
  [title, caption].find((one): one is string => typeof one === 'string' && one !== '') ?? ''

/**
 * All figures that a public version has, of statistics, own answers and others', those of no measure included. More than is
 * printed where a block leaves some out, and never less. `input` is the internal version, `open` what `suppress` made of it.
 */
export const figuresAt = (
  blocks: Blocks,
  input: ComposeInput,
  open: ComposeInput,
  needs: NeedsByInstance,
  placed: PublicFacts['placed'],
): FigureAt[] => {
  const { vocabulary } = open
  const shown = ownFigures(open, needs)
  const brought = ownFigures(input, needs).map(({ instanceKey, ...figure }, index): Made => {
    return { instanceKey, figure, shown: shown[index]?.value }
  })
  const own = Object.entries(input.answers).flatMap(([instanceKey, { value: answer }]) => {
    const one = { documentId: input.document.id, instanceKey, printed: instanceKey }
    return answered({ ...one, answer, open: open.answers[instanceKey]?.value }, placed.get('') ?? [], vocabulary)
  })
  const opened = othersIn(open, needs)
  const others = othersIn(input, needs).flatMap((one, index) =>
    answered({ ...one, open: opened[index]?.answer }, placed.get(one.documentId) ?? [], vocabulary),
  )
  const made = [...brought, ...own, ...others]
  const titles = made.some(({ isOwn }) => isOwn) ? titlesOf(blocks, input) : new Map<string, string>()
  return made.flatMap(({ instanceKey, figure: { value, ...figure }, shown: seen, isOwn }): FigureAt[] => {
    const printed = shownAs(seen)
    if (!printed) return []
    const { unit, measure, group, period } = figure
    const n = isOwn ? ('n' in value ? value.n : undefined) : personsOf({ value }, measureRule(measure, [], vocabulary))
    const counted = n === undefined ? {} : { n }
    const named = isOwn ? { own: { label: titles.get(instanceKey) ?? '', unit: '' } } : {}
    return [{ instanceKey, value, figure: { unit, measure, group, period, value: printed, ...counted, ...named } }]
  })
}
