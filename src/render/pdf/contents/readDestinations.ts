import type { PdfFile } from '../cos/PdfFile.ts'
import { PdfDict, PdfRef } from '../cos/values.ts'
import type { PageMap } from '../PageMap.ts'
import { anchorOf } from './anchorOf.ts'

/**
 * The page of every anchor that some link points at (ISO 32000-1, 12.3.2.3).
 *
 * Reads the catalog, the page tree and the named destinations, nothing else: a few objects of thousands.
 */
export function readDestinations(file: PdfFile, pages: PdfRef[]): PageMap {
  const numbers = new Map(pages.map((ref, index) => [ref.num, index + 1]))
  const map: PageMap = {}
  const named = file.dict(file.dict(file.trailer.get('Root'))?.get('Dests'))
  for (const [name, value] of named ?? []) {
    const found = file.lookup(value)
    const target = found instanceof PdfDict ? file.list(found.get('D'))[0] : file.list(found)[0]
    const number = target instanceof PdfRef ? numbers.get(target.num) : undefined
    if (number !== undefined) map[anchorOf(name)] = number
  }
  return map
}
