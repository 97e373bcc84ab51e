import {
  assertNever,
  type Cell,
  type DocumentNode,
  type ListItem,
  type Origin,
  type Row,
  type TableNode,
} from '#document/tree/tree.ts'
import { attributes, indented, line } from './attributes.ts'
import { inlinesOf, printValue } from './inlines.ts'
import { outline } from './outline.ts'

/** `@answer`: the answer a node comes from. The block's own key is every block's and says nothing. */
const from = ({ blockKey, path }: Origin): string[] =>
  blockKey === 'block' && path === undefined ? [] : [`${blockKey === 'block' ? '' : blockKey}@${path ?? ''}`]

/** `[column ↓2] Ämne`, `87,5 {87.5 n=12}`: what a cell heads, how far it reaches, its words and the value they stand for. */
const cellOf = ({ inlines, children, value, header, colSpan, rowSpan, ...rest }: Cell): string => {
  const mark = [
    ...(header ? [header] : []),
    ...(colSpan === undefined ? [] : [`→${colSpan}`]),
    ...(rowSpan === undefined ? [] : [`↓${rowSpan}`]),
    ...(Object.keys(rest).length > 0 ? [attributes(rest)] : []),
  ]
  return [
    ...(mark.length > 0 ? [`[${mark.join(' ')}]`] : []),
    ...(inlines.length > 0 ? [inlinesOf(inlines)] : []),
    ...(value ? [`{${printValue(value)}}`] : []),
    ...(children ? ['▾'] : []),
  ].join(' ')
}
/** One line a row; what stands in a cell below its words follows, by the number of its cell. */
const rowOf = (kind: string, { key, cells, ...rest }: Row): string[] => [
  line(kind, { key, ...rest }, cells.map(cellOf).join(' | ')),
  ...cells.flatMap(({ children }, index) =>
    children ? indented([`cell ${index + 1}`, ...indented(printTree(children))]) : [],
  ),
]
const tableOf = (
  head: string,
  { caption, columns, head: headings, groups, notes, ...rest }: Omit<TableNode, 'type' | 'origin'>,
) => [
  line(head, rest, inlinesOf(caption)),
  ...indented([
    `columns: ${columns.map(({ key, ...one }) => [key, attributes(one)].filter(Boolean).join(' ')).join(' | ')}`,
    ...headings.flatMap((row) => rowOf('head', row)),
    ...groups.flatMap(({ label, rows, ...group }) => [
      line('group', group, label && inlinesOf(label)),
      ...indented(rows.flatMap((row) => rowOf('row', row))),
    ]),
    ...(notes ?? []).map((note) => `note: ${inlinesOf(note)}`),
  ]),
]
const itemOf = ({ inlines, children, ...rest }: ListItem): string[] => [
  `- ${line('', rest, inlinesOf(inlines)).replace(/^: /, '')}`,
  ...indented(printTree(children ?? [])),
]

const nodeOf = (node: DocumentNode): string[] => {
  const head = [node.type, ...from(node.origin)].join(' ')
  switch (node.type) {
    case 'section': {
      const { title, children, type: _, origin: __, ...rest } = node
      return [line(head, rest, inlinesOf(title)), ...indented(printTree(children))]
    }
    case 'paragraph': {
      const { inlines, type: _, origin: __, ...rest } = node
      return [line(head, rest, inlinesOf(inlines))]
    }
    case 'list': {
      const { items, type: _, origin: __, ...rest } = node
      return [line(head, rest), ...indented(items.flatMap(itemOf))]
    }
    case 'table': {
      const { type: _, origin: __, ...rest } = node
      return tableOf(head, rest)
    }
    case 'figure': {
      const { caption, alt, drawing, data, type: _, origin: __, ...rest } = node
      return [
        line(head, rest, inlinesOf(caption)),
        ...indented([`alt: ${alt}`, 'drawing', ...indented(outline(drawing)), ...(data ? printTree([data]) : [])]),
      ]
    }
    case 'image': {
      const { alt, caption, type: _, origin: __, ...rest } = node
      return [line(head, rest, alt), ...indented(caption ? [`caption: ${inlinesOf(caption)}`] : [])]
    }
    case 'quote': {
      const { children, source, type: _, origin: __, ...rest } = node
      return [
        line(head, rest),
        ...indented([...printTree(children), ...(source ? [`source: ${inlinesOf(source)}`] : [])]),
      ]
    }
    case 'callout': {
      const { title, children, type: _, origin: __, ...rest } = node
      return [line(head, rest, title && inlinesOf(title)), ...indented(printTree(children))]
    }
    case 'cover': {
      const { title, lines, facts, type: _, origin: __, ...rest } = node
      return [
        line(head, rest, title),
        ...indented([
          ...lines.map((one) => `line: ${inlinesOf(one)}`),
          ...facts.map(({ label, value, ...fact }) => line('fact', fact, `${label} = ${value}`)),
        ]),
      ]
    }
    case 'backCover': {
      const { lines, facts, type: _, origin: __, ...rest } = node
      return [
        line(head, rest),
        ...indented([
          ...lines.map((one) => `line: ${inlinesOf(one)}`),
          ...facts.map(({ label, value, ...fact }) => line('fact', fact, `${label} = ${value}`)),
        ]),
      ]
    }
    case 'contents': {
      const { title, type: _, origin: __, ...rest } = node
      return [line(head, rest, title)]
    }
    case 'group': {
      const { columns, type: _, origin: __, ...rest } = node
      return [line(head, rest), ...indented(columns.flatMap((column) => ['column', ...indented(printTree(column))]))]
    }
    case 'problem': {
      const { message, type: _, origin: __, ...rest } = node
      return [line(head, rest, message)]
    }
    default:
      return assertNever(node)
  }
}
/** Nodes as indented lines, one a paragraph, row or item, in which everything the nodes hold can be read. */
export const printTree = (nodes: DocumentNode[]): string[] => nodes.flatMap(nodeOf)
