import type { PdfFile } from '../cos/PdfFile.ts'
import { readBytes } from '../cos/readText.ts'
import { dict, PdfRef, PdfString, type PdfValue } from '../cos/values.ts'
import type { StructureTree } from './StructureTree.ts'

const ID = /\(node(\d{8,})\)/g

/**
 * Structure element ids numbered in the order in which the file mentions them.
 *
 * Chromium numbers elements since the browser's process began, so the same document had other bytes, and another checksum,
 * each time. As many digits are written as were read: no offset in the file moves. {@link rebuildIdTree} comes after.
 *
 * @param text the file, one character per byte
 */
export function stableIds(text: string): string {
  const numbers = new Map<string, number>()
  return text.replace(ID, (_, digits: string) => {
    let number = numbers.get(digits)
    if (number === undefined) {
      number = numbers.size
      numbers.set(digits, number)
    }
    return `(node${String(number).padStart(digits.length, '0')})`
  })
}

/** Writes the tree from ids to elements anew, sorted by the new ids (ISO 32000-1, 7.9.6 and 14.7.2). */
export function rebuildIdTree(file: PdfFile, tree: StructureTree): void {
  const root = file.dict(file.dict(file.trailer.get('Root'))?.get('StructTreeRoot'))?.get('IDTree')
  if (!(root instanceof PdfRef)) return
  for (const kid of file.list(file.dict(root)?.get('Kids'))) if (kid instanceof PdfRef) file.replace(kid, null)
  const entries: [id: string, name: PdfString, element: PdfRef][] = []
  for (const { dict, ref } of tree.all) {
    const id = dict.get('ID')
    if (id instanceof PdfString) entries.push([readBytes(id), id, ref])
  }
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  file.replace(root, dict({ Names: entries.flatMap(([, id, element]): PdfValue[] => [id, element]) }))
}
