import type { ComposeInput } from '#document/input/input.ts'
import type { AnswerBelowFact, OtherAnswerFact } from '#document/input/needs.ts'
import { valuesIn } from '#document/suppression/mapValues.ts'
import type { NeedsByInstance } from '../needOf.ts'

/** Other documents' answers that hold figures: those whose own decisions must be known. */
export const otherAnswersIn = (input: ComposeInput, needs: NeedsByInstance): { documentId: string }[] =>
  Object.entries(input.resolved).flatMap(([instanceKey, named]) =>
    Object.entries(named).flatMap(([name, result]) => {
      const kind = needs[instanceKey]?.[name]?.kind
      const facts =
        kind === 'answersBelow'
          ? (result as AnswerBelowFact[])
          : kind === 'otherAnswer' && result
            ? [result as OtherAnswerFact]
            : []
      return facts.flatMap(({ documentId, answer }) =>
        documentId && valuesIn(answer).length > 0 ? [{ documentId }] : [],
      )
    }),
  )
