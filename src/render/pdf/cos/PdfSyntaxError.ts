/** The bytes are not the plain PDF that Chromium writes; `renderPdf` reports it as a `RenderError` PDF_UNREADABLE. */
export class PdfSyntaxError extends Error {
  override readonly name = 'PdfSyntaxError'
}
