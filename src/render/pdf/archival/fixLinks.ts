import type { PdfFile } from '../cos/PdfFile.ts'
import { nameOf, PdfDict } from '../cos/values.ts'
import { linkTargets } from './linkTargets.ts'
import type { StructureTree } from './StructureTree.ts'
import { setType } from './setType.ts'

/**
 * Tags every element that owns a link annotation as Link.
 *
 * An `<a role="doc-noteref">` is tagged by its role. Meets ISO 14289-1, 7.18.5 (veraPDF UA 7.18.5-1: a link annotation
 * lies in a Link).
 */
export function fixLinks(file: PdfFile, tree: StructureTree): void {
  for (const node of tree.all) {
    if (node.type === 'Link' || !node.content.some((value) => value instanceof PdfDict)) continue
    const targets = linkTargets(file, node)
    if (targets.some(({ annotation }) => nameOf(annotation.get('Subtype')) === 'Link')) setType(file, node, 'Link')
  }
}
