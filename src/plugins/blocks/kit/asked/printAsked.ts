import { isRecords } from '#document/answer/answerText.ts'
import { cellField } from '#document/answer/cellField.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import type { FormField, FormModel } from '#document/answer/form.ts'
import { bold, list, paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import type { PrintContext } from '../print/Printed.ts'
import { pickAnswer } from '../print/pickAnswer.ts'
import { asNodes, printAnswer } from '../print/printAnswer.ts'
import { asItem, printUnknown } from '../print/printUnknown.ts'
import { answerableOf } from './answerableOf.ts'
import { fieldByPath } from './askedFields.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of a table, each with its name and what stands in it under its headings. */
const printTable = (
  field: Extract<FormField, { widget: 'table' }>,
  value: Record<string, unknown>,
  context: PrintContext,
): DocumentNode[] => {
  const { order = [], items = {}, ...given } = value as Record<string, unknown> & { order?: string[]; items?: object }
  const rows = [
    ...Object.entries(given),
    ...order.map((key) => [key, (items as Record<string, unknown>)[key]] as const),
  ]
  const lines = rows.flatMap(([key, row]) => {
    if (!isObject(row)) return []
    const known = field.rows.find((one) => one.key === key)
    const cells = field.columns.flatMap((column) => {
      const value = row[column.key]
      const printed = isEmpty(value) ? [] : printField(column.key, cellField(known, column), value, context)
      return printed.length > 0 ? [{ label: column.field.label, printed }] : []
    })
    if (cells.length === 0) return []
    const name = known?.label
    const inlines = cells.flatMap(({ label, printed: [first] }, index) => [
      ...text(`${index > 0 ? ' – ' : ''}${label}: `),
      ...(first?.type === 'paragraph' ? first.inlines : []),
    ])
    const below = cells.flatMap(({ printed: [first, ...rest] }) =>
      first?.type === 'paragraph' || !first ? rest : [first, ...rest],
    )
    return [asItem([paragraph(context.origin, [...bold(name ? `${name}: ` : ''), ...inlines]), ...below])]
  })
  return lines.length > 0 ? [list(context.origin, lines)] : []
}

const printField = (key: string, field: FormField, value: unknown, context: PrintContext): DocumentNode[] => {
  const { origin } = context
  if (isEmpty(value)) return []
  if (field.widget === 'table') return isObject(value) ? printTable(field, value, context) : []
  const item = answerableOf(key, field, context.place)
  if (!item) return []
  // A part that was picked out of each record of a list.
  if (isRecords(value) && field.widget !== 'records') {
    const items = value.order.flatMap((record) => {
      const nodes = asNodes(printAnswer(item, value.items[record], context), origin)
      return nodes.length > 0 ? [asItem(nodes)] : []
    })
    return items.length > 0 ? [list(origin, items)] : []
  }
  return asNodes(printAnswer(item, value, context), origin)
}

/**
 * Another block's answer, or a part of it by its path, as that block's form words it: choices and levels by their names,
 * parts of records under their headings at every level. Where nothing is known of the question, by its shape alone.
 */
export const printAsked = (
  form: FormModel | undefined,
  path: string,
  answer: unknown,
  context: PrintContext,
): DocumentNode[] => {
  const { origin, place } = context
  const value = pickAnswer(answer, path)
  const field = fieldByPath(form, path)
  if (field) return printField(path, field, value, context)
  if (!form || path.trim() !== '' || !isObject(value)) return printUnknown(origin, value, place.language)
  return form.fields.flatMap(({ key, field: own }) => printField(key, own, value[key], context))
}
