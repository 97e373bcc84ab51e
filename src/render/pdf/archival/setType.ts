import type { PdfFile } from '../cos/PdfFile.ts'
import { name } from '../cos/values.ts'
import type { StructureNode } from './StructureTree.ts'

/** Gives a structure element another type. */
export function setType(file: PdfFile, node: StructureNode, type: string): void {
  node.type = type
  node.dict.set('S', name(type))
  file.touch(node.ref)
}
