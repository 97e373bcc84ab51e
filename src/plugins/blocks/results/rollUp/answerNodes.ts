import { blockWords, cellContent, headRow, printUnknown, unitLink } from '#blocks/kit/index.ts'
import { text } from '#document/tree/nodes.ts'
import type { DocumentNode, TableNode } from '#document/tree/tree.ts'
import type { RollUpConfig } from './config.ts'
import type { RollUpContext } from './figures.ts'
import { type Found, named, source } from './foundAnswers.ts'

/** Each unit's answer as a quote of it. */
export const quoteNodes = (config: RollUpConfig, found: Found[], { origin, place }: RollUpContext): DocumentNode[] =>
  found.flatMap((one): DocumentNode[] => {
    const children = printUnknown(origin, named(config, one.value, place), place.language)
    return children.length > 0 ? [{ type: 'quote', origin, children, source: unitLink(source(one)) }] : []
  })

/** Each unit's answer beside its name. */
export const answerTable = (
  config: RollUpConfig,
  found: Found[],
  { origin, place, rich }: RollUpContext,
): TableNode => {
  const words = blockWords(place.language)
  return {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: [
      { key: 'unit', weight: 2 },
      { key: 'answer', weight: 5 },
    ],
    head: headRow([text(words.unit), text(words.answer)]),
    groups: [
      {
        key: 'units',
        rows: found.map((one) => ({
          key: one.fact.unitKey,
          cells: [
            { inlines: unitLink(source(one)), header: 'row' as const },
            cellContent(printUnknown(origin, named(config, one.value, place), place.language)),
          ],
        })),
      },
    ],
  }
}
