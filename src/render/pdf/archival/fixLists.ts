import type { PdfFile } from '../cos/PdfFile.ts'
import type { StructureTree } from './StructureTree.ts'
import { setType } from './setType.ts'
import { wrapKids } from './wrapKids.ts'

const IN_LIST = new Set(['L', 'LI', 'Caption'])

/**
 * Makes every list hold items, and every item a label and a body.
 *
 * Chromium puts a link or an inner list of an item directly into LI, and tags the items of notes (`doc-endnotes`) as
 * nothing at all. Meets ISO 14289-1, 7.2 (veraPDF UA 7.2-19: L holds L, LI and Caption; 7.2-20: LI holds Lbl and LBody).
 */
export function fixLists(file: PdfFile, tree: StructureTree): void {
  for (const node of tree.all) {
    // Document order: a list comes before its items, so an item that is made here is given its body next.
    if (node.type === 'L') for (const kid of node.kids) if (!IN_LIST.has(kid.type)) setType(file, kid, 'LI')
    if (node.type === 'LI') wrapKids(file, tree, node, 'LBody', (kid) => kid?.type !== 'Lbl' && kid?.type !== 'LBody')
  }
}
