import type { PdfFile } from '../cos/PdfFile.ts'
import type { StructureTree } from './StructureTree.ts'
import { wrapKids } from './wrapKids.ts'

/**
 * Gives every list item a body.
 *
 * Chromium puts a link or an inner list of a list item directly into LI. Meets ISO 14289-1, 7.2 (veraPDF UA 7.2-20: LI
 * holds Lbl and LBody only).
 */
export function fixLists(file: PdfFile, tree: StructureTree): void {
  for (const node of tree.all) {
    if (node.type === 'LI') wrapKids(file, tree, node, 'LBody', (kid) => kid?.type !== 'Lbl' && kid?.type !== 'LBody')
  }
}
