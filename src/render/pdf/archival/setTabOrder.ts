import type { PdfFile } from '../cos/PdfFile.ts'
import { name, nameOf, type PdfRef } from '../cos/values.ts'

/** Tab key follows the structure on pages with annotations: ISO 14289-1, 7.18.3 (veraPDF UA 7.18.3-1). */
export function setTabOrder(file: PdfFile, pages: PdfRef[]): void {
  for (const ref of pages) {
    const page = file.dict(ref)
    if (!page?.has('Annots') || nameOf(page.get('Tabs')) === 'S') continue
    page.set('Tabs', name('S'))
    file.touch(ref)
  }
}
