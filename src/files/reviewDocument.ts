import { checkDocument, type DocumentFinding } from '#document/answer/checkDocument.ts'
import type { Blocks } from '#document/composition.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { checkPrint } from './checkPrint.ts'

/**
 * All that can be said of a document before it is handed in: what its questions ask for, and what its files will be
 * refused for. What passes here can be adopted.
 */
export const reviewDocument = (blocks: Blocks, input: ComposeInput): DocumentFinding[] => [
  ...checkPrint(blocks, input),
  ...checkDocument(blocks, input),
]
