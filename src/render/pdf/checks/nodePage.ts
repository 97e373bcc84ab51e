import type { StructureNode } from '../archival/StructureTree.ts'
import { PdfDict, PdfRef } from '../cos/values.ts'
import type { Checked } from './Checked.ts'

/** The number of the page on which a structure element begins, counted from 1; nothing when it paints nothing. */
export function nodePage({ file, pages }: Checked, node: StructureNode): number | undefined {
  const found = firstPage(node)
  const index = found instanceof PdfRef ? pages.findIndex(({ num }) => num === found.num) : -1
  return index < 0 ? undefined : index + 1

  function firstPage(element: StructureNode): PdfRef | undefined {
    for (const content of element.content) {
      const reference = file.lookup(content)
      const page = (reference instanceof PdfDict ? reference.get('Pg') : undefined) ?? element.dict.get('Pg')
      if (page instanceof PdfRef) return page
    }
    for (const kid of element.kids) {
      const page = firstPage(kid)
      if (page) return page
    }
    return undefined
  }
}
