import { readText } from '../cos/readText.ts'
import { PdfRef, PdfString, type PdfValue } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './checkPdf.ts'
import { headingNodes } from './headingNodes.ts'

/** Bookmarks are the headings, all of them, in the same order and with a text (WCAG 2.4.5, PDF technique PDF2). */
export function checkBookmarks(checked: Checked): Finding[] {
  const wanted = headingNodes(checked.tree).map(({ ref }) => ref.num)
  const found = bookmarks(checked)
  const same = wanted.length === found.length && found.every(({ element, title }, i) => element === wanted[i] && title)
  if (same) return []
  const message = `Filen har ${wanted.length} rubriker men ${found.length} bokmärken som motsvarar dem. Kontakta systemförvaltaren.`
  return [{ code: 'BOOKMARKS_DIFFER', message }]
}

/** The outline in reading order (ISO 32000-1, 12.3.3); `element` is the number of the heading's structure element. */
function bookmarks({ file }: Checked): { element: number | undefined; title: string }[] {
  const found: { element: number | undefined; title: string }[] = []
  const seen = new Set<number>()
  const visit = (value: PdfValue | undefined) => {
    for (let next = value; next instanceof PdfRef && !seen.has(next.num); ) {
      seen.add(next.num)
      const item = file.dict(next)
      const title = item?.get('Title')
      const element = item?.get('SE')
      found.push({
        element: element instanceof PdfRef ? element.num : undefined,
        title: title instanceof PdfString ? readText(title).trim() : '',
      })
      visit(item?.get('First'))
      next = item?.get('Next')
    }
  }
  visit(file.dict(file.dict(file.trailer.get('Root'))?.get('Outlines'))?.get('First'))
  return found
}
