import type { ParagraphNode } from '#document/tree/tree.ts'
import { isBlank } from '../isBlank.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'

const styles = { lead: 'Lead', help: 'Help', muted: 'Muted', label: 'Label' } as const

/** Where running text begins and ends, when that is not at the edges of the page. */
export const indentOf = ({ indent, right }: Scope) =>
  indent > 0 || right > 0
    ? { indent: { ...(indent > 0 ? { left: indent } : {}), ...(right > 0 ? { right } : {}) } }
    : {}

/** Nothing at all for a paragraph without text: empty paragraphs are read out as "blank". */
export const renderParagraph = (writer: WordWriter, node: ParagraphNode, scope: Scope): Block[] =>
  isBlank(node.inlines)
    ? []
    : [
        paragraphOf(
          writer,
          node.style && node.style !== 'body' ? styles[node.style] : scope.body,
          node.inlines,
          indentOf(scope),
        ),
      ]
