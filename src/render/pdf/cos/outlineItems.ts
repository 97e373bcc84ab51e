import type { PdfFile } from './PdfFile.ts'
import { type PdfDict, PdfRef, type PdfValue } from './values.ts'

/** The bookmarks in reading order (ISO 32000-1, 12.3.3). A file that runs in a circle ends where it began. */
export function outlineItems(file: PdfFile): { ref: PdfRef; item: PdfDict }[] {
  const found: { ref: PdfRef; item: PdfDict }[] = []
  const seen = new Set<number>()
  const visit = (value: PdfValue | undefined) => {
    for (let next = value; next instanceof PdfRef && !seen.has(next.num); ) {
      seen.add(next.num)
      const item = file.dict(next)
      if (!item) return
      found.push({ ref: next, item })
      visit(item.get('First'))
      next = item.get('Next')
    }
  }
  visit(file.dict(file.dict(file.trailer.get('Root'))?.get('Outlines'))?.get('First'))
  return found
}
