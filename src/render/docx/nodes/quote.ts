import type { QuoteNode } from '../../../document/tree.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { renderNodes } from './renderNode.ts'

export const renderQuote = (writer: WordWriter, node: QuoteNode, scope: Scope): Block[] => [
  ...renderNodes(writer, node.children, { ...scope, body: 'Quote' }),
  ...(node.source ? [paragraphOf(writer, 'QuoteSource', [{ type: 'text', text: '– ' }, ...node.source])] : []),
]
