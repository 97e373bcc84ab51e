import { type AssemblyBlock, placeOf } from '#blocks/kit/index.ts'
import { checkDocument, projectionsOf } from '#document/answer/checkDocument.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, Place } from '#document/input/input.ts'
import { inlineText } from '#document/text/variables.ts'
import type { Cell, DocumentNode, TableNode } from '#document/tree/tree.ts'
import { nodesOf, textsIn } from '#document/tree/walk.ts'

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
    tables: nodesOf(tree.children, 'table'),
    text: wordsIn(tree.children),
    form: formOf(blocks, input)[0]?.items[0]?.form,
    instructions: formOf(blocks, input)[0]?.items[0]?.instructions ?? [],
    findings: checkDocument(blocks, input),
    projections: projectionsOf(blocks, input),
  }
}

/** Every text in the order of reading, one a line, and the faults that are printed. */
export const wordsIn = (nodes: DocumentNode[]): string =>
  [...textsIn(nodes).map(inlineText), ...nodesOf(nodes, 'problem').map(({ message }) => message)].join('\n')

const textOf = (cell: Cell) =>
  [inlineText(cell.inlines), ...(cell.children ? [wordsIn(cell.children)] : [])].filter(Boolean).join('\n')
/** The rows of a table as text, head first. */
export const grid = (table: TableNode | undefined): string[][] =>
  table ? [...table.head, ...table.groups.flatMap((group) => group.rows)].map((row) => row.cells.map(textOf)) : []
export const notes = (table: TableNode | undefined): string => (table?.notes ?? []).map(inlineText).join('\n')
