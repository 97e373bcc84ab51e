import type { Finding } from '../Finding.ts'

/** Why a document could not be made. Each code says when it happens and what the caller does next. */
export type RenderErrorCode =
  /** Waiting in the queue, loading, printing and post-process took longer than `deadlineMs`. Try once more later; then
   * look for an image that never answers or a document without end. */
  | 'DEADLINE'
  /** The caller's `signal` was aborted. Nothing to do: whoever aborted knows why. */
  | 'ABORTED'
  /** More documents wait than the queue holds. Answer 429 and try again later. */
  | 'QUEUE_FULL'
  /** The browser died or lost its connection in mid-document. The next document gets a new one: try again at once. */
  | 'BROWSER_LOST'
  /** No browser was found, or it did not start, or the remote one does not answer. Nothing will work until somebody
   * installs one, sets CHROME_PATH or starts what BROWSER_WS_ENDPOINT leads to. */
  | 'BROWSER_MISSING'
  /** The pool was closed: the server is shutting down. Put the document back in the queue. */
  | 'CLOSED'
  /** The page numbers moved in every one of three prints. A fault of the layout: report it, trying again is useless. */
  | 'CONTENTS_UNSTABLE'
  /** `assets()` has nothing for an address that the document uses. `findings` lists them all: mend the document. */
  | 'ASSET_MISSING'
  /** The document asked for something outside the renderer. `findings` lists them all: mend the template. */
  | 'REQUEST_REFUSED'
  /** Chromium refused to print, for example a page size of zero. The message says why: mend the theme. */
  | 'PRINT_FAILED'
  /** Chromium wrote a PDF that the post-process cannot read: a new version of Chromium writes differently. Report it. */
  | 'PDF_UNREADABLE'

/** The one error that `renderPdf` throws. `message` is Swedish and for people, `cause` is for the log. */
export class RenderError extends Error {
  override readonly name = 'RenderError'
  readonly code: RenderErrorCode
  /** All faults of the document at once, for ASSET_MISSING and REQUEST_REFUSED; else empty. */
  readonly findings: Finding[]

  constructor(code: RenderErrorCode, options: { cause?: unknown; findings?: Finding[]; detail?: string } = {}) {
    const message = options.detail ? `${MESSAGES[code]} ${options.detail}` : MESSAGES[code]
    super(message, { cause: options.cause })
    this.code = code
    this.findings = options.findings ?? []
  }
}

const MESSAGES: Record<RenderErrorCode, string> = {
  DEADLINE: 'Dokumentet tog för lång tid att skapa. Försök igen om en stund.',
  ABORTED: 'Skapandet av dokumentet avbröts.',
  QUEUE_FULL: 'Många dokument skapas just nu. Försök igen om några minuter.',
  BROWSER_LOST: 'Dokumentet kunde inte skapas för att webbläsaren på servern avbröts. Försök igen.',
  BROWSER_MISSING: 'Servern saknar en webbläsare att skapa PDF med. Kontakta systemförvaltaren.',
  CLOSED: 'Servern håller på att startas om. Försök igen om en stund.',
  CONTENTS_UNSTABLE: 'Innehållsförteckningens sidnummer kunde inte fastställas. Kontakta systemförvaltaren.',
  ASSET_MISSING: 'Dokumentet använder bilder eller typsnitt som saknas.',
  REQUEST_REFUSED: 'Dokumentet hänvisar till innehåll utanför systemet, och det hämtas inte.',
  PRINT_FAILED: 'Dokumentet kunde inte skrivas ut som PDF.',
  PDF_UNREADABLE: 'Den utskrivna PDF-filen kunde inte göras tillgänglig. Kontakta systemförvaltaren.',
}
