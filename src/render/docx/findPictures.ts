import { inlineText } from '#document/text/variables.ts'
import type { DocumentNode, Drawing } from '#document/tree/tree.ts'

export type FoundFigure = { drawing: Drawing; alt: string; title: string }
export type Found = { images: Set<string>; figures: FoundFigure[] }

/** Asset keys and drawings of all nodes, in cells, lists and columns as well. */
export const findPictures = (nodes: DocumentNode[], found: Found = { images: new Set(), figures: [] }): Found => {
  for (const node of nodes) {
    if (node.type === 'image') found.images.add(node.asset)
    else if (node.type === 'cover' && node.logo) found.images.add(node.logo.asset)
    else if (node.type === 'figure')
      found.figures.push({ drawing: node.drawing, alt: node.alt, title: inlineText(node.caption) })
    else if (node.type === 'section' || node.type === 'quote' || node.type === 'callout')
      findPictures(node.children, found)
    else if (node.type === 'group') for (const column of node.columns) findPictures(column, found)
    else if (node.type === 'list') for (const item of node.items) findPictures(item.children ?? [], found)
    else if (node.type === 'table')
      for (const row of [...node.head, ...node.groups.flatMap((group) => group.rows)])
        for (const cell of row.cells) if (cell.children) findPictures(cell.children, found)
  }
  return found
}
