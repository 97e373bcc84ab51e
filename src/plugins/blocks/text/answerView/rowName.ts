import { type PrintContext, printAnswer } from '#blocks/kit/index.ts'
import { inlineText } from '#document/text/variables.ts'
import { besideIn, shownValue } from './sourceRows.ts'
import type { SourceRow, View } from './View.ts'

/** Rows are called something of their own: by the designer, in the other block, or by what they are repeated for. */
export const isNamed = (view: View): boolean => view.config.rowNames.length > 0 || namedThere(view)
/** The same, but for the designer's own names. */
export const namedThere = ({ names, all }: View): boolean =>
  all.some(({ key, whole }) => whole || names.has(key.split('@')[0] ?? ''))

/** What a row is called: its given name, what it is called there, the first shown column, or its number. Answers keep their own words. */
export const rowName = (view: View, row: SourceRow, index: number, context: PrintContext): string => {
  const { config, names } = view
  const [key = ''] = row.key.split('@')
  const given = config.rowNames.find((one) => one.key === row.key || one.key === key)?.label
  if (given) return context.plain(given)
  if (row.whole) return row.item ?? ''
  const first = config.columns.find(({ fill }) => fill === 'shown')
  const words =
    names.get(key) ??
    (first
      ? inlineText(printAnswer(first, shownValue(first, row), { ...context, beside: besideIn(config, row) }).inlines)
      : '')
  return words || `${context.plain(config.itemLabel)} ${index + 1}`
}
