import type { RowPlace } from '../input/rowsOf.ts'
import type { DocumentNode, Origin } from './tree.ts'

export type Composed = { origin: Origin; beside: boolean; newPage: boolean; row?: RowPlace; nodes: DocumentNode[] }

/** A row as it is printed: `cells` in the order of the template. Without `place` it is made of blocks placed beside each other. */
type Line = { place?: RowPlace; origin: Origin; newPage: boolean; cells: DocumentNode[][] }

/** The page turns before the first of them, whatever it is: a block without a heading too. */
const onNewPage = ([first, ...rest]: DocumentNode[]): DocumentNode[] =>
  first ? [{ ...first, newPage: true }, ...rest] : []

/** Where the block goes on, if it does: the row that it is of, or what was printed before it. */
const lineOf = (last: Line | undefined, { beside, row }: Composed): Line | undefined =>
  (row ? last?.place?.key === row.key : beside) ? last : undefined

const linesOf = (blocks: Composed[]): Line[] => {
  const lines: Line[] = []
  for (const block of blocks) {
    const { origin, newPage, row, nodes } = block
    if (nodes.length === 0) continue
    let line = lineOf(lines.at(-1), block)
    if (!line) {
      line = row
        ? { place: row, origin, newPage: row.newPage, cells: Array.from({ length: row.of }, () => []) }
        : { origin, newPage, cells: [] }
      lines.push(line)
    }
    if (row) line.cells[row.at] = nodes
    else line.cells.push(nodes)
  }
  return lines
}

/** Lines of as many columns as the row has. Where it has more than one, the last is filled up: all columns are as wide. */
const columnsOf = (cells: DocumentNode[][], columns: number): DocumentNode[][][] =>
  Array.from({ length: Math.ceil(cells.length / columns) }, (_, at) => {
    const own = cells.slice(at * columns, (at + 1) * columns)
    return [...own, ...Array.from({ length: columns - own.length }, (): DocumentNode[] => [])]
  })

const groupsOf = ({ place, origin, cells }: Line): DocumentNode[] => {
  const shown = cells.filter((cell) => cell.length > 0)
  // Closed up, what is left of a single line shares its width.
  const most = place ? (place.gaps ? place.columns : Math.min(place.columns, shown.length)) : shown.length
  if (most === 1) return shown.flat()
  return columnsOf(place?.gaps ? cells : shown, most)
    .filter((columns) => columns.some((column) => column.length > 0))
    .map((columns) => ({ type: 'group', origin, ...(place ? { row: true as const } : {}), columns }))
}

/**
 * Blocks that stand beside each other become columns: those of a row in its lines, each in its place or closed up; others
 * that the designer put beside the one before, all in one line. The page turns before the first where it is to. A block
 * that prints nothing is as one that is hidden.
 */
export const sideBySide = (blocks: Composed[]): DocumentNode[] =>
  linesOf(blocks).flatMap((line) => (line.newPage ? onNewPage(groupsOf(line)) : groupsOf(line)))
