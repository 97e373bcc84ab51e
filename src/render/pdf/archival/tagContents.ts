import type { PdfFile } from '../cos/PdfFile.ts'
import { linkTargets } from './linkTargets.ts'
import type { StructureNode, StructureTree } from './StructureTree.ts'
import { setType } from './setType.ts'
import { wrapKids } from './wrapKids.ts'

/**
 * Tags the list of contents as what it is: TOC, TOCI and Reference instead of L, LI and Link (ISO 32000-1, 14.8.4.2).
 *
 * The list is known by its links: exactly those of `nav.contents`, in that order. Meets veraPDF UA 7.2-26 to 7.2-28 (TOC
 * holds TOC, TOCI and Caption; TOCI holds Lbl, Reference, NonStruct, P and TOC).
 *
 * @param anchors the targets of the contents in document order
 */
export function tagContents(file: PdfFile, tree: StructureTree, anchors: string[]): void {
  if (anchors.length === 0) return
  const wanted = anchors.map((anchor) => `#${anchor}`).join(' ')
  const list = tree.all.find((node) => node.type === 'L' && targets(file, node).join(' ') === wanted)
  if (list) retag(file, tree, list)
}

function retag(file: PdfFile, tree: StructureTree, list: StructureNode): void {
  setType(file, list, 'TOC')
  for (const item of list.kids) {
    if (item.type !== 'LI') continue
    setType(file, item, 'TOCI')
    for (const inner of item.kids) if (inner.type === 'L') retag(file, tree, inner)
    wrapKids(file, tree, item, 'Reference', (kid) => kid?.type !== 'Lbl' && kid?.type !== 'TOC')
  }
}

function targets(file: PdfFile, node: StructureNode): string[] {
  if (node.type === 'Link')
    return linkTargets(file, node)
      .slice(0, 1)
      .map(({ href }) => href)
  return node.kids.flatMap((kid) => targets(file, kid))
}
