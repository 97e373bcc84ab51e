import type { PdfFile } from '../cos/PdfFile.ts'
import { nameOf, PdfDict, PdfRef, type PdfValue } from '../cos/values.ts'

/** A structure element (ISO 32000-1, 14.7.2): `kids` are elements, `content` is everything else below it. */
export interface StructureNode {
  ref: PdfRef
  dict: PdfDict
  type: string
  parent: StructureNode | undefined
  kids: StructureNode[]
  /** Marked-content numbers, marked-content references and object references. */
  content: PdfValue[]
}

/** The structure tree of a file, read once for all fixes and checks; `all` is in document order. */
export interface StructureTree {
  all: StructureNode[]
  /** Entries of the parent tree by their key (/StructParents of a page, /StructParent of an annotation). */
  parents: Map<number, PdfValue>
}

/** Reads the structure tree; a file without one gives an empty tree. */
export function readStructureTree(file: PdfFile): StructureTree {
  const root = file.dict(file.dict(file.trailer.get('Root'))?.get('StructTreeRoot'))
  const all: StructureNode[] = []
  const pending = reversed(file.list(root?.get('K'))).map((value) => ({
    value,
    parent: undefined as StructureNode | undefined,
  }))
  // A stack instead of recursion: a hostile document nests deeper than the call stack.
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, parent } = next
    const node = elementOf(file, value, parent)
    if (!node) {
      parent?.content.push(value)
      continue
    }
    parent?.kids.push(node)
    all.push(node)
    for (const kid of reversed(file.list(node.dict.get('K')))) pending.push({ value: kid, parent: node })
  }
  return { all, parents: readParents(file, root?.get('ParentTree')) }
}

function elementOf(file: PdfFile, value: PdfValue, parent: StructureNode | undefined): StructureNode | undefined {
  if (!(value instanceof PdfRef)) return undefined
  const found = file.lookup(value)
  if (!(found instanceof PdfDict)) return undefined
  const type = nameOf(found.get('S'))
  return type === undefined ? undefined : { ref: value, dict: found, type, parent, kids: [], content: [] }
}

function readParents(file: PdfFile, value: PdfValue | undefined): Map<number, PdfValue> {
  const parents = new Map<number, PdfValue>()
  const visit = (node: PdfDict | undefined) => {
    const numbers = file.list(node?.get('Nums'))
    for (let i = 0; i + 1 < numbers.length; i += 2) parents.set(Number(numbers[i]), numbers[i + 1] ?? null)
    for (const kid of file.list(node?.get('Kids'))) visit(file.dict(kid))
  }
  visit(file.dict(value))
  return parents
}

function reversed<T>(list: T[]): T[] {
  return list.slice().reverse()
}
