import type { Attachment } from './archival/attachFile.ts'
import type { Assets } from './browser/Assets.ts'
import { startDeadline } from './browser/deadline.ts'
import { printWithContents } from './contents/printWithContents.ts'
import type { Finding } from './Finding.ts'
import type { PageMap } from './PageMap.ts'
import { RenderError } from './RenderError.ts'
import { requestFindings } from './requestFindings.ts'
import { type PdfService, pdfService } from './service.ts'
import { stopwatch } from './stopwatch.ts'

/** Milliseconds for one file, waiting included, when nothing else is said. */
export const DEADLINE_MS = 60_000

export interface PdfInput {
  /** A complete document with its CSS; page size, margins, header and footer are `@page` rules. */
  html: string
  title: string
  /** BCP 47 with region, such as `sv-SE`. */
  language: string
  author: string
  /** The date of the document, written into the file; not the time of rendering, so that same input gives same bytes. */
  date: Date
  /** Answers `https://assets.invalid/…`; everything else is refused. */
  assets?: Assets | undefined
  /** Page numbers of an earlier rendering of this document: saves a print when they still hold. */
  pageMap?: PageMap | undefined
  /** A file to carry inside; makes the PDF an A-3a instead of A-2a. */
  attachment?: Attachment | undefined
}

export interface PdfOptions {
  signal?: AbortSignal | undefined
  /** Milliseconds for everything, waiting included. Default {@link DEADLINE_MS}. */
  deadlineMs?: number | undefined
  /** `throw` (default): a missing asset or refused request is an error; `report`: it is a finding, for previews. */
  faults?: 'throw' | 'report' | undefined
  /** Another browser and other threads than the shared ones, for tests and benches. */
  service?: PdfService | undefined
}

export interface PdfResult {
  pdf: Uint8Array
  pages: number
  /** Page of every anchor that a link points at: keep it for next time. */
  pageMap: PageMap
  /** Empty when the file meets all rules; else it must not be handed out as accessible. */
  findings: Finding[]
  /** Milliseconds by step. */
  timings: Record<string, number>
}

/**
 * HTML to a PDF that is PDF/UA-1 and PDF/A-2a at once, with right page numbers in its contents.
 *
 * @throws RenderError and nothing else; its codes say what to do next
 */
export async function renderPdf(input: PdfInput, options: PdfOptions = {}): Promise<PdfResult> {
  const { browsers, workers } = options.service ?? pdfService()
  const deadline = startDeadline(options.deadlineMs ?? DEADLINE_MS, options.signal)
  const { lap, timings } = stopwatch()
  try {
    const { print, requests } = await browsers.run(async (page) => {
      lap('wait')
      await page.load(input.html, input.assets)
      lap('load')
      const faults = requestFindings(page.faults)
      if (options.faults !== 'report' && faults[0]) throw new RenderError(codeOf(faults), { findings: faults })
      const print = await printWithContents(page, input.pageMap, lap)
      return { print, requests: requestFindings(page.faults) }
    }, deadline)
    lap('release')
    const { title, language, author, date, attachment } = input
    const { pdf, facts, printed } = print
    const archival = await workers.run(
      { pdf, title, language, author, date, facts, printed, attachment },
      deadline.signal,
    )
    lap('archival')
    for (const [step, milliseconds] of Object.entries(archival.timings)) timings[`archival.${step}`] = milliseconds
    return { ...archival, findings: [...requests, ...archival.findings], timings }
  } finally {
    deadline.clear()
  }
}

function codeOf(faults: Finding[]): 'ASSET_MISSING' | 'REQUEST_REFUSED' {
  return faults.some(({ code }) => code === 'REQUEST_REFUSED') ? 'REQUEST_REFUSED' : 'ASSET_MISSING'
}
