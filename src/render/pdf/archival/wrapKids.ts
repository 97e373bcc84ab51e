import type { PdfFile } from '../cos/PdfFile.ts'
import { dict, name, PdfDict, PdfRef, type PdfValue } from '../cos/values.ts'
import type { StructureNode, StructureTree } from './StructureTree.ts'

/**
 * Puts some kids of an element into a new element of type `type` at the place of the first of them, and lets the parent
 * tree follow: marked content that lay directly in `node` now belongs to the new element (ISO 32000-1, 14.7.4.4).
 *
 * @param inside whether the kid (its element, or nothing for marked content and object references) goes into it
 */
export function wrapKids(
  file: PdfFile,
  tree: StructureTree,
  node: StructureNode,
  type: string,
  inside: (kid: StructureNode | undefined) => boolean,
): void {
  const byRef = new Map(node.kids.map((kid) => [kid.ref.num, kid]))
  const elementOf = (value: PdfValue) => (value instanceof PdfRef ? byRef.get(value.num) : undefined)
  const all = file.list(node.dict.get('K'))
  const moved = all.filter((value) => inside(elementOf(value)))
  const [first] = moved
  if (first === undefined) return
  const wrapperDict = dict({ Type: name('StructElem'), S: name(type), P: node.ref, Pg: node.dict.get('Pg'), K: moved })
  const wrapper: StructureNode = {
    ref: file.add(wrapperDict),
    dict: wrapperDict,
    type,
    parent: node,
    kids: [],
    content: [],
  }
  for (const value of moved) {
    const kid = elementOf(value)
    if (kid) {
      kid.parent = wrapper
      kid.dict.set('P', wrapper.ref)
      file.touch(kid.ref)
      wrapper.kids.push(kid)
    } else {
      wrapper.content.push(value)
      repoint(file, tree, node, value, wrapper.ref)
    }
  }
  node.dict.set(
    'K',
    all.flatMap((value) => (value === first ? [wrapper.ref] : moved.includes(value) ? [] : [value])),
  )
  file.touch(node.ref)
  node.content = node.content.filter((value) => !moved.includes(value))
  node.kids = [...node.kids.filter((kid) => !wrapper.kids.includes(kid)), wrapper]
}

/** Makes the parent tree name `owner` as the element of a piece of marked content, given as number or as reference. */
function repoint(file: PdfFile, tree: StructureTree, node: StructureNode, content: PdfValue, owner: PdfRef): void {
  const reference = content instanceof PdfDict ? content : undefined
  const number = reference ? reference.get('MCID') : content
  const page = file.dict(reference?.get('Pg') ?? node.dict.get('Pg'))
  const key = page?.get('StructParents')
  if (typeof number !== 'number' || typeof key !== 'number') return
  const entry = tree.parents.get(key)
  const owners = file.lookup(entry)
  if (!Array.isArray(owners)) return
  owners[number] = owner
  if (entry instanceof PdfRef) file.touch(entry)
}
