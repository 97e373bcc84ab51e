import type { PdfFile } from './PdfFile.ts'
import { nameOf, PdfRef, type PdfValue } from './values.ts'

/** The pages in reading order (ISO 32000-1, 7.7.3). */
export function pageRefs(file: PdfFile): PdfRef[] {
  const pages: PdfRef[] = []
  const visit = (value: PdfValue | undefined) => {
    const node = file.dict(value)
    if (nameOf(node?.get('Type')) === 'Pages') for (const kid of file.list(node?.get('Kids'))) visit(kid)
    else if (value instanceof PdfRef) pages.push(value)
  }
  visit(file.dict(file.trailer.get('Root'))?.get('Pages'))
  return pages
}
