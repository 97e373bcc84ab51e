import { asItem, printAnswer } from '#blocks/kit/index.ts'
import { bold, list, paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { besideIn, shownValue } from './sourceRows.ts'
import type { View, ViewContext } from './View.ts'

/** The shown columns of each record on a line of a list. */
export const viewList = ({ config, rows }: View, context: ViewContext): DocumentNode => {
  const shown = config.columns.filter(({ fill }) => fill === 'shown')
  return list(
    context.origin,
    rows.map((row) => {
      const printed = shown.map((column) =>
        printAnswer(column, shownValue(column, row), { ...context, beside: besideIn(config, row) }),
      )
      const filled = printed.filter(({ inlines }) => inlines.length > 0)
      const inlines = filled.flatMap((one, index) => [...(index > 0 ? text(' – ') : []), ...one.inlines])
      const item = row.item ? bold(`${row.item}: `) : []
      return asItem([
        paragraph(context.origin, [...item, ...inlines]),
        ...printed.flatMap(({ children }) => children ?? []),
      ])
    }),
  )
}
