import type { StructureNode, StructureTree } from '../archival/StructureTree.ts'

/** The headings H1 to H6 in document order. */
export function headingNodes(tree: StructureTree): StructureNode[] {
  return tree.all.filter(({ type }) => /^H[1-6]$/.test(type))
}
