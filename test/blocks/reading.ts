import { inlineText } from '#document/text/variables.ts'
import type { Cell, DocumentNode, Inline, TableNode } from '#document/tree/tree.ts'
import { nodesOf, textsIn } from '#document/tree/walk.ts'

/** Every text in the order of reading, one a line, and the faults that are printed. */
export const wordsIn = (nodes: DocumentNode[]): string =>
  [...textsIn(nodes).map(inlineText), ...nodesOf(nodes, 'problem').map(({ message }) => message)].join('\n')

const textOf = (cell: Cell) =>
  [inlineText(cell.inlines), ...(cell.children ? [wordsIn(cell.children)] : [])].filter(Boolean).join('\n')
/** The rows of a table as text, head first. */
export const grid = (table: TableNode | undefined): string[][] =>
  table ? [...table.head, ...table.groups.flatMap((group) => group.rows)].map((row) => row.cells.map(textOf)) : []
export const notes = (table: TableNode | undefined): string => (table?.notes ?? []).map(inlineText).join('\n')

/** As `inlineText`, with tags in brackets, so that they are told from text. */
export const words = (inlines: Inline[] = []): string =>
  inlines
    .map((inline) =>
      inline.type === 'tag'
        ? `[${inline.label}]`
        : inline.type === 'break'
          ? '/'
          : 'text' in inline
            ? inline.text
            : '*',
    )
    .join('')
export const cellWords = (cell: Cell | undefined): string => words(cell?.inlines).replaceAll('\u00a0', ' ')
/** The body of a table as plain words, row by row. */
export const rowsOf = (table: TableNode | undefined): string[][] =>
  (table?.groups ?? []).flatMap((group) => group.rows.map((row) => row.cells.map(cellWords)))
export const notesOf = (table: TableNode | undefined): string[] => (table?.notes ?? []).map(words)
export const num = (value: string, n?: number) => ({
  kind: 'number' as const,
  value,
  ...(n === undefined ? {} : { n }),
})
