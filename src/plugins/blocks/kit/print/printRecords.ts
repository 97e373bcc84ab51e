import { isRecords } from '#document/answer/answerText.ts'
import { isEmpty } from '#document/answer/checkFields.ts'
import { bold, list, paragraph, text } from '#document/tree/nodes.ts'
import type { DocumentNode, Inline, ListItem } from '#document/tree/tree.ts'
import type { Answerable } from '../settings/answerField.ts'
import type { PrintContext, Printed } from './Printed.ts'
import { asItem, printUnknown } from './printUnknown.ts'

type Print = (item: Answerable, value: unknown, context: PrintContext) => Printed
type Part = { part: Answerable; printed: Printed }
const isList = ({ type }: Answerable) => type === 'records'

/** `Ansvarig: Anna Berg`; a part that is blocks has them below its heading. */
const labelled = ({ part, printed }: Part, context: PrintContext): Inline[] => [
  ...text(`${context.plain(part.label)}: `),
  ...printed.inlines,
]

/** The parts of a record on one line, and what is longer below it. */
const onOneLine = (parts: Part[], withLabels: boolean, name: string, context: PrintContext): ListItem => {
  const inlines = parts.flatMap((one, index) => [
    ...(index > 0 ? text(' – ') : []),
    // The first part is what the record is called, and that stands before it.
    ...(withLabels && (index > 0 || name === '') ? labelled(one, context) : one.printed.inlines),
  ])
  return asItem([
    paragraph(context.origin, [...bold(name && `${name}: `), ...inlines]),
    ...parts.flatMap(({ printed }) => printed.children ?? []),
  ])
}

/** A record that holds lists: what it is called first, then each part under its heading, the lists within it. */
const inLevels = ([first, ...rest]: Part[], name: string, context: PrintContext): ListItem => {
  const { origin } = context
  const below = (one: Part): DocumentNode[] => [
    paragraph(
      origin,
      one.printed.inlines.length > 0
        ? [...bold(`${context.plain(one.part.label)}: `), ...one.printed.inlines]
        : bold(context.plain(one.part.label)),
    ),
    ...(one.printed.children ?? []),
  ]
  // A record without a name has nothing before what it holds: its first part then says what it is.
  const isNamed = first !== undefined && !isList(first.part) && first.printed.inlines.length > 0
  const opening = isNamed
    ? [...bold(name && `${name}: `), ...(name ? first.printed.inlines : labelled(first, context))]
    : name
      ? bold(name)
      : []
  const nodes = isNamed
    ? [...(first.printed.children ?? []), ...rest.flatMap(below)]
    : [first, ...rest].flatMap((one) => (one ? below(one) : []))
  return opening.length > 0 ? { inlines: opening, ...(nodes.length > 0 ? { children: nodes } : {}) } : asItem(nodes)
}

/**
 * A list of records. Where a part is a list in its turn (criteria of a goal, actions of a criterion) each level is printed
 * with what it is called and its number, and its parts with their headings, whatever the words in them end with.
 */
export const printRecords = (item: Answerable, value: unknown, context: PrintContext, print: Print): DocumentNode[] => {
  if (!isRecords(value)) return printUnknown(context.origin, value, context.place.language)
  const { parts = [] } = item
  const holdsLists = parts.some(isList)
  const withLabels = holdsLists || item.labelParts === true
  const called = withLabels && item.itemLabel ? context.plain(item.itemLabel) : ''
  const items = value.order.flatMap((key, index): ListItem[] => {
    const record = value.items[key] ?? {}
    const printed = parts
      .filter((part) => !isEmpty(record[part.key]))
      .map((part): Part => {
        const inside = isList(part) ? { ...part, labelParts: true } : part
        return {
          part,
          printed: print(inside, record[part.key], { ...context, beside: { columns: parts, values: record } }),
        }
      })
      .filter(({ printed: { inlines, children = [] } }) => inlines.length + children.length > 0)
    if (printed.length === 0) return []
    const name = called ? `${called} ${index + 1}` : ''
    return [holdsLists ? inLevels(printed, name, context) : onOneLine(printed, withLabels, name, context)]
  })
  return items.length > 0 ? [list(context.origin, items)] : []
}
