import { blockWords, type PrintContext, reaches } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { wordingOf } from '#document/input/wordingOf.ts'
import { formatValue } from '#document/text/swedish.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline } from '#document/tree/tree.ts'
import type { TableColumn } from './config.ts'

export type TableContext = PrintContext & { rich: (text: string) => Inline[] }

/** A computed value; a target comparison is printed as the words that say whether it is met. */
export const computedCell = (column: TableColumn, value: MeasuredValue | undefined, context: PrintContext): Cell => {
  const met = column.operation === 'target' && value ? reaches(value) : undefined
  if (value && met !== undefined) {
    const words = blockWords(context.place.language)
    const tag: Inline = met
      ? { type: 'tag', label: words.reached, symbol: '✓', tone: 'good' }
      : { type: 'tag', label: words.notReached, symbol: '✗', tone: 'started' }
    return { inlines: [tag], value }
  }
  const { decimals, unit } = column
  return {
    inlines: text(formatValue(value, { decimals, unit, ...wordingOf(context.place) })),
    ...(value ? { value } : {}),
  }
}
