import { list, paragraph } from '#document/tree/nodes.ts'
import type { Cell, DocumentNode, Inline, Origin, ParagraphNode } from '#document/tree/tree.ts'

const marker = /^\s*[-–•]\s+/
type Rich = (text: string) => Inline[]

/**
 * A designer's plain text, tokens resolved: an empty line starts a paragraph, lines that begin with `- ` are a list,
 * also right after a line of text.
 */
export const designerNodes = (
  origin: Origin,
  text: string,
  rich: Rich,
  style?: ParagraphNode['style'],
): DocumentNode[] => {
  const nodes: DocumentNode[] = []
  let words: string[] = []
  let items: string[] = []
  const flush = () => {
    if (words.length > 0) nodes.push(paragraph(origin, rich(words.join('\n')), style))
    if (items.length > 0)
      nodes.push(
        list(
          origin,
          items.map((item) => ({ inlines: rich(item) })),
        ),
      )
    words = []
    items = []
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') flush()
    else if (marker.test(line)) {
      if (words.length > 0) flush()
      items.push(line.replace(marker, ''))
    } else {
      if (items.length > 0) flush()
      words.push(line.trimEnd())
    }
  }
  flush()
  return nodes
}

/** The same as the content of a cell: one paragraph stands as inlines, more than that as nodes. */
export const designerCell = (origin: Origin, text: string, rich: Rich): Pick<Cell, 'inlines' | 'children'> =>
  cellContent(designerNodes(origin, text, rich))

export const cellContent = (nodes: DocumentNode[]): Pick<Cell, 'inlines' | 'children'> => {
  const [first, ...rest] = nodes
  if (first?.type !== 'paragraph') return nodes.length > 0 ? { inlines: [], children: nodes } : { inlines: [] }
  return { inlines: first.inlines, ...(rest.length > 0 ? { children: rest } : {}) }
}

/** A note's number after the words it belongs to, or nothing. */
export const noteAfter = (note: string | undefined, rich: Rich): Inline[] =>
  note?.trim() ? [{ type: 'note', inlines: rich(note) }] : []
