import { blockWords, unitLink } from '#blocks/kit/index.ts'
import { quoteStands } from '#document/answer/quoteStands.ts'
import type { AnswerBelowFact } from '#document/input/needs.ts'
import { paragraph, paragraphs, subsection, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import type { RollUpConfig } from './config.ts'
import type { RollUpContext } from './figures.ts'
import { source } from './foundAnswers.ts'
import { withCuts } from './withCuts.ts'

/**
 * The quotes that were chosen, under their themes in alphabetical order; one with several themes stands under each. What
 * the answer no longer says, or says with a figure that this version hides, is not printed. Without names nobody is
 * named: neither who is quoted nor who is silent.
 */
export const markedNodes = (
  config: RollUpConfig,
  facts: AnswerBelowFact[],
  { origin, place }: RollUpContext,
): DocumentNode[] => {
  const words = blockWords(place.language)
  const wanted = (themes: string[]) =>
    config.themes.length > 0 ? themes.filter((theme) => config.themes.includes(theme)) : themes
  const quotes = facts.flatMap((fact) =>
    (fact.quotes ?? [])
      .filter((quote) => quoteStands(quote.text, fact.answer))
      .map((quote) => ({
        fact,
        text: withCuts(quote.text, fact.answer, place.language),
        themes: wanted(quote.themes),
      })),
  )
  const nodesOf = (some: typeof quotes): DocumentNode[] =>
    some.map(({ fact, text: said }) => ({
      type: 'quote',
      origin,
      children: paragraphs(origin, said),
      ...(config.showUnits ? { source: unitLink(source({ fact })) } : {}),
    }))
  const themes = [...new Set(quotes.flatMap((quote) => quote.themes))].toSorted((a, b) => a.localeCompare(b, 'sv'))
  // Where only some themes are asked for, the rest belongs elsewhere.
  const others = config.themes.length > 0 ? [] : quotes.filter((quote) => quote.themes.length === 0)
  const nodes = [
    ...themes.map((theme) =>
      subsection(origin, text(theme), nodesOf(quotes.filter((quote) => quote.themes.includes(theme)))),
    ),
    ...(themes.length > 0 && others.length > 0
      ? [subsection(origin, text(words.otherQuotes), nodesOf(others))]
      : nodesOf(others)),
  ]
  return nodes.length > 0 ? nodes : [paragraph(origin, text(words.noQuotes), 'muted')]
}
