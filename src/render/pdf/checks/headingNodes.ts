import type { StructureNode, StructureTree } from '../archival/StructureTree.ts'

/** The headings H1 to H6 in document order. */
export function headingNodes(tree: StructureTree): StructureNode[] {
  return tree.all.filter(({ type }) => type.length === 2 && type >= 'H1' && type <= 'H6')
}
