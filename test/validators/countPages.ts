import { PDFDocument } from '@cantoo/pdf-lib'

/** Pages of any PDF, read by a library that shares no code with ours. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return document.getPageCount()
}
