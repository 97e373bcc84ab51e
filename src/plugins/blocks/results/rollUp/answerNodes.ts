import { blockWords, cellContent, headRow, unitLink } from '#blocks/kit/index.ts'
import type { FormModel } from '#document/answer/form.ts'
import { text } from '#document/tree/nodes.ts'
import type { DocumentNode, TableNode } from '#document/tree/tree.ts'
import type { RollUpConfig } from './config.ts'
import type { RollUpContext } from './figures.ts'
import { type Found, source, wordedNodes } from './foundAnswers.ts'

/** Each unit's answer as a quote of it. */
export const quoteNodes = (
  config: RollUpConfig,
  found: Found[],
  form: FormModel | undefined,
  context: RollUpContext,
): DocumentNode[] =>
  found.flatMap((one): DocumentNode[] => {
    const children = wordedNodes(config, one, form, context)
    return children.length > 0
      ? [{ type: 'quote', origin: context.origin, children, source: unitLink(source(one)) }]
      : []
  })

/** Each unit's answer beside its name. */
export const answerTable = (
  config: RollUpConfig,
  found: Found[],
  form: FormModel | undefined,
  context: RollUpContext,
): TableNode => {
  const { origin, place, rich } = context
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
            cellContent(wordedNodes(config, one, form, context)),
          ],
        })),
      },
    ],
  }
}
