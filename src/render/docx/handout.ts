import { wordsOf } from '#document/text/words.ts'
import { layoutTree } from '#document/tree/layout.ts'
import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { mapChildren } from '#document/tree/walk.ts'

/** A chapter is a heading, a slide another under it, and what is said of it a box of its own: text that is read. */
const onPaper =
  (notes: string) =>
  (node: DocumentNode): DocumentNode => {
    const inside = mapChildren(node, onPaper(notes))
    if (inside.type === 'callout' && inside.variant === 'guidance')
      return { ...inside, title: inside.title ?? [{ type: 'text', text: notes }] }
    if (inside.type === 'list' && inside.keywords) return { ...inside, keywords: false }
    if (inside.type !== 'section') return inside
    const { newPage, side, ...section } = inside
    return section.variant === 'part' ? { ...section, flows: true } : section
  }

/**
 * Slides in Word are not slides again, which PowerPoint does better, but what one reads beside them: upright pages on
 * which they follow each other as text, tables turned or stacked as in a report, with the speaker's notes.
 */
export const handoutOf = (tree: DocumentTree): DocumentTree =>
  tree.layout === 'slides'
    ? layoutTree({
        ...tree,
        layout: 'report',
        children: tree.children.map(onPaper(wordsOf(tree.language).speakerNotes)),
      })
    : tree
