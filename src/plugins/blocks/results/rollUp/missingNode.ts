import { blockWords } from '#blocks/kit/index.ts'
import type { AnswerBelowFact } from '#document/input/needs.ts'
import { paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import type { RollUpContext } from './figures.ts'
import type { Found } from './foundAnswers.ts'

const isHandedIn = ({ state }: AnswerBelowFact) => ['handedIn', 'adopted', 'published'].includes(state)
/** Names those who have not answered or not handed in, so that nobody takes silence for an answer. */
export const missingNode = (
  facts: AnswerBelowFact[],
  found: Found[],
  { origin, place }: RollUpContext,
  /** The earlier year that is shown, where it is one. */
  year?: string,
): DocumentNode[] => {
  const words = blockWords(place.language)
  const silent = facts.filter((fact) => !found.some((one) => one.fact === fact))
  const phrases = (facts: AnswerBelowFact[], say: (units: string) => string) =>
    facts.length > 0
      ? [paragraph(origin, text(say([...new Set(facts.map(({ unitName }) => unitName))].join(', '))), 'muted')]
      : []
  return [
    ...phrases(silent.filter(isHandedIn), words.noAnswerFrom),
    ...phrases(
      silent.filter((fact) => !isHandedIn(fact)),
      (units) => (year === undefined ? words.notHandedIn(units) : words.nothingFrom(year, units)),
    ),
  ]
}
