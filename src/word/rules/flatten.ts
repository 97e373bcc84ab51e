import type { Item, Paragraph, Table } from '../read/Item.ts'

export const widthOf = (table: Table): number =>
  Math.max(0, ...table.rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)))

/** A line that holds nothing but a place for an answer. */
const placeFor = (place: string): Paragraph => ({
  kind: 'paragraph',
  place,
  text: '',
  runs: [],
  style: '',
  level: 0,
  bold: false,
  italic: false,
  grey: false,
  underlined: false,
  capitals: false,
  size: 0,
  controls: [],
  boxes: 0,
  placeholder: true,
  field: true,
  contents: false,
  cover: false,
  textBox: false,
  pageBreak: false,
  endsPage: false,
  notes: [],
  pictures: [],
  bookmarks: [],
  tracked: false,
})

/**
 * Tables that only lay out, and tables of one column, are read as what they hold; in one column an empty cell is a place
 * for an answer.
 */
export const flatten = (items: Item[]): Item[] =>
  items.flatMap((item): Item[] => {
    if (item.kind === 'paragraph' || !isLayout(item)) return [item]
    const cells = item.rows.flat().filter(({ merged }) => !merged)
    const isColumn = widthOf(item) === 1
    return flatten(cells.flatMap((cell) => (cell.empty && isColumn ? [placeFor(item.place)] : cell.items)))
  })

const isLayout = (table: Table): boolean => {
  if (widthOf(table) === 1) return true
  if (table.framed || table.heads > 0 || table.caption) return false
  return table.rows
    .flat()
    .filter(({ merged }) => !merged)
    .every(
      ({ items }) =>
        items.length > 1 ||
        table.rows.length === 1 ||
        items.some((item) => item.kind === 'table' || item.pictures.length > 0),
    )
}
