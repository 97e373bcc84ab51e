import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Letters and digits only: hyphens, soft hyphens and line breaks fall where the page wants them. */
export const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** The text of each page of a PDF, squeezed, read with another library than the one that wrote it. */
export const pagesOf = async (bytes: Uint8Array): Promise<string[]> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join(' ')))
  }
  await loading.destroy()
  return pages
}

/** First page (from 1) that has the text, the contents left out: it lists every heading. 0 when there is none. */
export const pageWith = (pages: string[], text: string, contentsPages: number[] = [2]): number =>
  pages.findIndex((page, index) => !contentsPages.includes(index + 1) && page.includes(squeeze(text))) + 1 ||
  pages.findIndex((page) => page.includes(squeeze(text))) + 1
