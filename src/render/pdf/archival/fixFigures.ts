import type { PdfFile } from '../cos/PdfFile.ts'
import type { StructureNode, StructureTree } from './StructureTree.ts'
import { setType } from './setType.ts'

/**
 * Makes the outer one of two nested figures a division.
 *
 * Chromium tags `<figure>` as Figure although the picture with the text is the one inside. Meets ISO 14289-1, 7.3
 * (veraPDF UA 7.3-1: Figure has /Alt or /ActualText).
 */
export function fixFigures(file: PdfFile, tree: StructureTree): void {
  for (const node of tree.all) {
    if (node.type === 'Figure' && !hasText(node) && holdsFigureOrTable(node)) setType(file, node, 'Div')
  }
}

function hasText(node: StructureNode): boolean {
  return node.dict.has('Alt') || node.dict.has('ActualText')
}

function holdsFigureOrTable(node: StructureNode): boolean {
  return node.kids.some((kid) => kid.type === 'Figure' || kid.type === 'Table' || holdsFigureOrTable(kid))
}
