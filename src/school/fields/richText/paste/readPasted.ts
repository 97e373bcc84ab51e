import { wordLists } from './wordLists.ts'

/** What a paste brought that no answer holds. */
export type LeftOut = 'pictures' | 'grid' | 'struck' | 'underlined' | 'deleted' | 'comments'
const found: Record<LeftOut, string> = {
  pictures: 'img, picture, svg, object, video, v\\:shape',
  grid: 'table',
  struck: 's, strike, [style*="line-through"]',
  underlined: 'u, [style*="text-decoration:underline"], [style*="text-decoration: underline"]',
  deleted: 'del',
  comments: '[style*="mso-element:comment"], .MsoCommentReference, .msocomanchor',
}

const isBlock = (node: Node) => /^(p|div|ul|ol|li|h[1-6]|table)$/i.test(node.nodeName)

/** What stands in a cell, in one line: its paragraphs and items with a space between. */
const inOneLine = (cell: Element): Node[] =>
  [...cell.childNodes].flatMap((child) =>
    isBlock(child) ? [...inOneLine(child as Element), document.createTextNode(' ')] : [child],
  )

/** A table as one paragraph a row, its cells apart: the words are kept, and read in the order they stand. */
const rowsAsLines = (table: Element) => {
  const lines = [...table.querySelectorAll('tr')].map((row) => {
    const line = document.createElement('p')
    for (const [index, cell] of [...row.children].entries()) {
      if (index > 0) line.append(' – ')
      line.append(...inOneLine(cell))
    }
    return line
  })
  table.replaceWith(...lines)
}

/**
 * HTML of a paste as the editor should read it: Word's lists are lists, a tab is a space, a table's rows are lines, a
 * heading is a paragraph in bold; what was deleted with track changes, comments and pictures stay out. `left` is told.
 */
export const readPasted = (html: string): { html: string; left: LeftOut[] } => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const left = (Object.keys(found) as LeftOut[]).filter((kind) => body.querySelector(found[kind]))
  for (const gone of body.querySelectorAll([found.deleted, found.comments, found.pictures].join(','))) gone.remove()
  for (const tab of body.querySelectorAll('[style*="mso-tab-count"]')) tab.replaceWith(' ')
  wordLists(body)
  // The innermost first: a table in a cell is lines before its own row is one.
  for (const table of [...body.querySelectorAll('table')].reverse()) rowsAsLines(table)
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const line = document.createElement('p')
    const bold = document.createElement('b')
    bold.append(...heading.childNodes)
    line.append(bold)
    heading.replaceWith(line)
  }
  return { html: body.innerHTML, left }
}
