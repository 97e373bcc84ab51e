import { cleanText, isBlankText } from '../text/cleanText.ts'
import type { BackCoverNode, CoverNode, DocumentNode, Drawing, Inline, ListItem, ListNode } from './tree.ts'
import { mapParts } from './walk.ts'

const oneLine = (value: string) => cleanText(value).replace(/\s*\n\s*/g, ' ')
const isBlankInline = (inline: Inline): boolean =>
  inline.type === 'break' || (inline.type === 'text' && isBlankText(inline.text))
/** Nothing to read: no words, no tag, no reference, no note. */
export const isBlank = (inlines: readonly Inline[]): boolean => inlines.every(isBlankInline)

const tidyInline = (inline: Inline): Inline[] => {
  switch (inline.type) {
    case 'text':
      return cleanText(inline.text)
        .split('\n')
        .flatMap((line, index): Inline[] => [
          ...(index > 0 ? [{ type: 'break' as const }] : []),
          ...(line === '' ? [] : [{ ...inline, text: line }]),
        ])
    case 'link': {
      const text = oneLine(inline.text)
      // A link on nothing but a space leads nowhere that a reader could point at.
      return isBlankText(text) ? [{ type: 'text', text: ' ' }] : [{ ...inline, text }]
    }
    case 'note': {
      const inlines = tidyInlines(inline.inlines)
      return isBlank(inlines) ? [] : [{ ...inline, inlines }]
    }
    case 'tag':
      return [{ ...inline, label: oneLine(inline.label) }]
    default:
      return [inline]
  }
}
export const tidyInlines = (inlines: Inline[]): Inline[] => {
  const done = inlines.flatMap(tidyInline)
  return isBlank(done) ? [] : done
}

/** Items that say nothing fall away; a list that stood alone in one belongs to the item before it, or is lifted. */
const tidyItems = (items: ListItem[]): ListItem[] =>
  items.reduce<ListItem[]>((done, item) => {
    const children = item.children?.length ? item.children : undefined
    const { children: _children, ...own } = item
    if (item.inlines.length > 0) done.push({ ...own, ...(children ? { children } : {}) })
    else if (children) {
      const last = done.at(-1)
      const lists = children.filter((child): child is ListNode => child.type === 'list')
      if (lists.length < children.length) done.push({ ...own, children })
      else if (last) last.children = [...(last.children ?? []), ...children]
      else done.push(...lists.flatMap((list) => list.items))
    }
    return done
  }, [])

const tidyDrawing = (drawing: Drawing): Drawing =>
  JSON.parse(JSON.stringify(drawing), (_, value: unknown) => (typeof value === 'string' ? oneLine(value) : value))

const tidyCover = <N extends CoverNode | BackCoverNode>(node: N): N => ({
  ...node,
  facts: node.facts.map(({ label, value }) => ({ label: oneLine(label), value: oneLine(value) })),
  ...(node.picture ? { picture: { ...node.picture, alt: oneLine(node.picture.alt) } } : {}),
})

const tidyNode = (node: DocumentNode): DocumentNode[] => {
  switch (node.type) {
    case 'section':
      // What stands under a heading without words stands there all the same.
      return node.variant === 'block' && node.title.length === 0 ? node.children : [node]
    case 'paragraph':
      return node.inlines.length > 0 ? [node] : []
    case 'list': {
      const items = tidyItems(node.items)
      return items.length > 0 ? [{ ...node, items }] : []
    }
    case 'quote':
      return node.children.length > 0 ? [node] : []
    case 'callout':
      return node.children.length > 0 || node.title?.length ? [node] : []
    case 'group': {
      // In a row an empty column is a place.
      if (node.row) return node.columns.some((column) => column.length > 0) ? [node] : []
      const columns = node.columns.filter((column) => column.length > 0)
      return columns.length > 1 ? [{ ...node, columns }] : columns.flat()
    }
    case 'figure':
      return [{ ...node, alt: oneLine(node.alt), drawing: tidyDrawing(node.drawing) }]
    case 'image':
      return [{ ...node, alt: oneLine(node.alt) }]
    case 'cover':
      return [
        {
          ...tidyCover(node),
          title: oneLine(node.title),
          ...(node.subtitle ? { subtitle: oneLine(node.subtitle) } : {}),
        },
      ]
    case 'backCover':
      return [tidyCover(node)]
    default:
      return [node]
  }
}

/**
 * Nodes without what says nothing and what no file can carry: blank paragraphs, items and links fall away, and every
 * text is clean (`cleanText`). Whatever a block makes of whatever was written, the renderers meet only this.
 */
export const tidyNodes = (nodes: DocumentNode[]): DocumentNode[] =>
  nodes.flatMap((node) => tidyNode(mapParts(node, { inlines: tidyInlines, nodes: tidyNodes })))
