/** Words of a cell with the line breaks one sees: Word and Excel wrap lines of source where none is meant. */
const textOf = (cell: Element): string => {
  const copy = cell.cloneNode(true) as Element
  for (const gone of copy.querySelectorAll('script, style, del, title')) gone.remove()
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\u2028')
  for (const part of copy.querySelectorAll('p, div, li')) part.append('\u2028')
  return (copy.textContent ?? '').replace(/\s+/gu, (gap) => (gap.includes('\u2028') ? '\n' : ' ')).trim()
}

export type HtmlBlock = {
  block: string[][] /** Words stand outside of the table: a whole document was copied. */
  more: boolean
}

/**
 * The one table of copied HTML as a block, merged cells with their text once. A Word table says more as HTML than as
 * text, where a cell of two paragraphs is two rows. Nothing when there is no table, or several.
 */
export const htmlBlock = (html: string): HtmlBlock | undefined => {
  if (!/<table\b/i.test(html)) return undefined
  const body = new DOMParser().parseFromString(html, 'text/html').body
  const tables = body.querySelectorAll('table')
  const [table] = tables
  if (!table || tables.length > 1) return undefined
  const block = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      textOf(cell),
      ...Array.from({ length: Math.min(cell.colSpan, 100) - 1 }, () => ''),
    ]),
  )
  const outside = body.cloneNode(true) as HTMLElement
  outside.querySelector('table')?.remove()
  return block.length > 0 ? { block, more: textOf(outside) !== '' } : undefined
}
