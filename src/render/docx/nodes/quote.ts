import type { QuoteNode } from '#document/tree/tree.ts'
import { isBlank } from '../isBlank.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { indentOf } from './paragraph.ts'

/** Somebody's words, and after a dash on a line of its own whose they are. */
export const renderQuote = (writer: WordWriter, node: QuoteNode, scope: Scope): Block[] => [
  ...writer.renderNodes(node.children, { ...scope, body: 'Quote' }),
  ...(node.source && !isBlank(node.source)
    ? [paragraphOf(writer, 'QuoteSource', [{ type: 'text', text: '– ' }, ...node.source], indentOf(scope))]
    : []),
]
