import type { ComposeInput } from '#document/input/input.ts'
import type {
  AnswerBelowFact,
  DocumentFact,
  MeasureBelowFact,
  MeasureFact,
  OtherAnswerFact,
} from '#document/input/needs.ts'
import { decideAll } from '#document/suppression/decideAll.ts'
import { addressKey } from '#document/suppression/Figure.ts'
import { hideAnswer, shownOrHidden, withoutN } from '#document/suppression/hideAnswer.ts'
import type { PublicFacts } from './loadUniverse.ts'
import type { NeedsByInstance } from './needOf.ts'
import { addressOfFact } from './suppression/ownFigures.ts'

/** The public version leads only to what the public may read. */
const publicLink = <F extends { url?: string; publicUrl?: string }>({ url: _, publicUrl, ...fact }: F) =>
  publicUrl ? { ...fact, publicUrl, url: publicUrl } : fact

/** Limits as the municipality has them now, so that a document's legend says what its figures were judged by. */
const limitsOfNow = ({ vocabulary }: ComposeInput, now: ComposeInput['vocabulary']): ComposeInput['vocabulary'] => ({
  ...vocabulary,
  suppression: now.suppression,
  measures: vocabulary.measures.map(({ minN: _, ...measure }) => {
    const limit = now.measures.find(({ key }) => key === measure.key)?.minN
    return limit === undefined ? measure : { ...measure, minN: limit }
  }),
})

/**
 * The input as the public may see it: one decision over all figures of the municipality, applied to everything that load
 * brought and to every answer. `needs` says what each resolved result is. Stored values stay true: this makes a copy, and
 * the frozen input of a handed-in document is always the internal one. Pure.
 */
export const suppress = (
  input: ComposeInput,
  needs: NeedsByInstance,
  { universe, placed }: PublicFacts,
): ComposeInput => {
  const { vocabulary } = universe
  const decided = decideAll(universe)
  const placedIn = (documentId: string, instanceKey: string | undefined) =>
    (placed.get(documentId) ?? []).filter((one) => one.instanceKey === instanceKey)
  const elsewhere = (fact: { documentId?: string; instanceKey?: string; answer: unknown }) =>
    hideAnswer(fact.answer, placedIn(fact.documentId ?? '?', fact.instanceKey), decided, vocabulary, { keepsN: true })
  const hide = (instanceKey: string, name: string, result: unknown): unknown => {
    const need = needs[instanceKey]?.[name]
    if (need?.kind === 'measures')
      return (result as MeasureFact[]).map((fact) => ({
        ...fact,
        value: withoutN(shownOrHidden(fact.value, decided.get(addressKey(addressOfFact(fact, input))))),
      }))
    if (need?.kind === 'measuresBelow')
      return (result as MeasureBelowFact[]).map(publicLink).map(({ n, ...fact }) => {
        const { measure, group, period } = need
        const why = decided.get(addressKey({ unit: fact.unitKey, measure, group, period }))
        const value = shownOrHidden(fact.value, why)
        return { ...fact, value, ...(n === undefined || value.kind === 'suppressed' ? {} : { n }) }
      })
    if (need?.kind === 'answersBelow')
      return (result as AnswerBelowFact[]).map(publicLink).map((fact) => ({ ...fact, answer: elsewhere(fact) }))
    if (need?.kind === 'otherAnswer' && result) {
      const fact = publicLink(result as OtherAnswerFact)
      return { ...fact, answer: elsewhere(fact) }
    }
    if (need?.kind === 'documentLink' && result) return publicLink(result as DocumentFact)
    return hideAnswer(result, [], decided, vocabulary)
  }
  const named = <T, U>(record: Record<string, T>, change: (value: T, key: string) => U) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
  return {
    ...input,
    audience: 'public',
    vocabulary: limitsOfNow(input, vocabulary),
    answers: named(input.answers, (answer, key) => ({
      ...answer,
      value: hideAnswer(answer.value, placedIn('', key), decided, vocabulary),
    })),
    // What no need of today's asks for (an older program's input) reaches no block, so it does not leave either.
    resolved: named(input.resolved, (results, key) =>
      named(results, (result, name) => (needs[key]?.[name] ? hide(key, name, result) : undefined)),
    ),
  }
}
