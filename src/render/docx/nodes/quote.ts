import type { QuoteNode } from '#document/tree/tree.ts'
import { isBlank } from '../isBlank.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { indentOf } from './paragraph.ts'

/**
 * Somebody's words, and after a dash on a line of its own whose they are. Word draws neighbours with one border and one
 * indent as one, so that two who are quoted would speak as one: every second quote ends a twentieth of a point before
 * the others.
 */
export const renderQuote = (writer: WordWriter, node: QuoteNode, scope: Scope): Block[] => {
  const own = { ...scope, right: scope.right + (writer.quotes++ % 2) }
  return [
    ...writer.renderNodes(node.children, { ...own, body: 'Quote' }),
    ...(node.source && !isBlank(node.source)
      ? [paragraphOf(writer, 'QuoteSource', [{ type: 'text', text: '– ' }, ...node.source], indentOf(own))]
      : []),
  ]
}
