import { BorderStyle } from 'docx'
import type { DocumentNode, ListItem, ListNode, Tone } from '#document/tree/tree.ts'
import { isBlank } from '../isBlank.ts'
import { listIndent, numbersFrom } from '../listNumbering.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import { toneTag } from '../toneTag.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'

/** The words beside the bullet: the item's own, or its first paragraph's where it has none. */
const opening = (item: ListItem): { inlines: ListItem['inlines']; rest: DocumentNode[] } => {
  const [first, ...rest] = item.children ?? []
  return isBlank(item.inlines) && first?.type === 'paragraph'
    ? { inlines: first.inlines, rest }
    : { inlines: item.inlines, rest: item.children ?? [] }
}

const toned = (writer: WordWriter, tone: Tone) => ({
  shading: { fill: writer.theme.tones[tone].background },
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 3, color: writer.theme.tones[tone].border } },
})

/** A real list, so that its length and depth are announced. An item's tone is only background: its tag says the same in words. */
export const renderList = (writer: WordWriter, node: ListNode, scope: Scope): Block[] => {
  const level = Math.min(scope.depth, 8)
  // An instance of its own makes every ordered list start anew.
  const numbering = node.ordered
    ? { reference: numbersFrom(node.start), level, instance: writer.next() }
    : { reference: node.marker === 'none' ? 'unmarked' : 'bullets', level }
  const inside: Scope = { ...scope, depth: scope.depth + 1, indent: scope.indent + listIndent }
  return node.items.flatMap((item, index) => {
    const { inlines, rest } = opening(item)
    const shading = item.tone ? toned(writer, item.tone) : {}
    return [
      paragraphOf(writer, scope.list, [...inlines, ...toneTag(writer, item)], {
        numbering,
        ...shading,
        // A list of its own stands apart from what is before it; the items of one stand together.
        ...(index === 0 && scope.depth === 0 && !scope.inCell ? { spacing: { before: 120 } } : {}),
        indent: {
          ...(scope.indent > level * listIndent ? { left: scope.indent + listIndent, hanging: listIndent } : {}),
          ...(scope.right > 0 ? { right: scope.right } : {}),
        },
      }),
      ...writer.renderNodes(rest, inside),
    ]
  })
}
