import { outlineItems } from '../cos/outlineItems.ts'
import { readText } from '../cos/readText.ts'
import { PdfRef, PdfString } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'
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

/** `element` is the number of the heading's structure element, which Chromium notes as /SE. */
function bookmarks({ file }: Checked): { element: number | undefined; title: string }[] {
  return outlineItems(file).map(({ item }) => {
    const title = item.get('Title')
    const element = item.get('SE')
    return {
      element: element instanceof PdfRef ? element.num : undefined,
      title: title instanceof PdfString ? readText(title).trim() : '',
    }
  })
}
