import { type AssemblyBlock, placeOf } from '#blocks/kit/index.ts'
import { checkDocument, projectionsOf } from '#document/answer/checkDocument.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, Place } from '#document/input/input.ts'
import { inlineText } from '#document/text/variables.ts'
import type { Cell, DocumentNode, Inline, TableNode } from '#document/tree/tree.ts'

export type Setup = {
  config?: Record<string, unknown>
  answer?: unknown
  data?: Record<string, unknown>
  place?: Partial<Place>
}

/** A document of one section with one block, run by the system's own compose, form, check and yields. */
export const run = (block: AssemblyBlock, { config = {}, answer, data = {}, place: changes = {} }: Setup) => {
  const place = placeOf(changes)
  const raw = { blockKey: 'block', blockType: block.slug, title: 'Rubrik', ...config }
  const input: ComposeInput = {
    template: {
      title: 'Plan',
      language: place.language,
      layout: 'report',
      sections: [{ sectionKey: 's', kind: 'section', title: 'Avsnitt', blocks: [raw] }],
    },
    unit: place.unit,
    schoolYear: place.schoolYear,
    audience: place.audience,
    vocabulary: place.vocabulary,
    variables: {},
    visibility: {},
    answers: answer === undefined ? {} : { block: { value: answer, rev: 1 } },
    resolved: { block: data },
    sets: {},
    document: { id: 'd', municipality: { key: 'huddinge', name: 'Huddinge kommun' }, theme: 'kommun' },
  }
  const blocks = new Map([[block.slug, block]])
  const { tree, problems } = compose(blocks, input)
  return {
    tree,
    problems,
    tables: tablesIn(tree.children),
    text: wordsIn(tree.children),
    form: formOf(blocks, input)[0]?.items[0]?.form,
    instructions: formOf(blocks, input)[0]?.items[0]?.instructions ?? [],
    findings: checkDocument(blocks, input),
    projections: projectionsOf(blocks, input),
  }
}

const childrenOf = (node: DocumentNode): DocumentNode[] => {
  if (node.type === 'section' || node.type === 'callout' || node.type === 'quote') return node.children
  if (node.type === 'group') return node.columns.flat()
  if (node.type === 'list') return node.items.flatMap((item) => item.children ?? [])
  if (node.type === 'table') return cellsIn(node).flatMap((cell) => cell.children ?? [])
  return []
}
export const allNodes = (nodes: DocumentNode[]): DocumentNode[] =>
  nodes.flatMap((node) => [node, ...allNodes(childrenOf(node))])
export const tablesIn = (nodes: DocumentNode[]): TableNode[] =>
  allNodes(nodes).filter((node): node is TableNode => node.type === 'table')
const cellsIn = (table: TableNode): Cell[] =>
  [...table.head, ...table.groups.flatMap((group) => group.rows)].flatMap((row) => row.cells)

const own = (node: DocumentNode): Inline[][] => {
  if (node.type === 'paragraph') return [node.inlines]
  if (node.type === 'section') return [node.title]
  if (node.type === 'list') return node.items.map((item) => item.inlines)
  if (node.type === 'problem') return [[{ type: 'text', text: node.message }]]
  if (node.type === 'table')
    return [
      node.caption,
      ...node.groups.flatMap((group) => (group.label ? [group.label] : [])),
      ...cellsIn(node).map((cell) => cell.inlines),
      ...(node.notes ?? []),
    ]
  return []
}
export const wordsIn = (nodes: DocumentNode[]): string =>
  allNodes(nodes)
    .flatMap(own)
    .map((inlines) => inlineText(inlines))
    .join('\n')

const textOf = (cell: Cell) =>
  [inlineText(cell.inlines), ...(cell.children ? [wordsIn(cell.children)] : [])].filter(Boolean).join('\n')
/** The rows of a table as text, head first. */
export const grid = (table: TableNode | undefined): string[][] =>
  table ? [...table.head, ...table.groups.flatMap((group) => group.rows)].map((row) => row.cells.map(textOf)) : []
export const notes = (table: TableNode | undefined): string => (table?.notes ?? []).map(inlineText).join('\n')
