import type { PdfFile } from '../cos/PdfFile.ts'
import type { StructureTree } from './StructureTree.ts'
import { setType } from './setType.ts'

/**
 * Makes Span of Em. Chromium gives a phrase an element, and so a language of its own (ISO 14289-1, 7.2), only where HTML
 * calls it emphasis; what it then writes is a type that PDF 1.7 does not know (7.1-5). Ours print nothing else as `em`.
 */
export function fixForeign(file: PdfFile, tree: StructureTree): void {
  for (const node of tree.all) if (node.type === 'Em') setType(file, node, 'Span')
}
