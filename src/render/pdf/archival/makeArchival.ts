import { checkPdf } from '../checks/checkPdf.ts'
import { readDestinations } from '../contents/readDestinations.ts'
import { PdfFile } from '../cos/PdfFile.ts'
import { pageRefs } from '../cos/pageRefs.ts'
import { PdfRef } from '../cos/values.ts'
import { writePdf } from '../cos/writePdf.ts'
import type { Finding } from '../Finding.ts'
import type { PageFacts } from '../PageFacts.ts'
import type { PageMap } from '../PageMap.ts'
import { stopwatch } from '../stopwatch.ts'
import { type Attachment, attachFile } from './attachFile.ts'
import { describeDocument, withdrawClaims } from './describeDocument.ts'
import { describeLinks } from './describeLinks.ts'
import { fixFigures } from './fixFigures.ts'
import { fixForeign } from './fixForeign.ts'
import { fixLinks } from './fixLinks.ts'
import { fixLists } from './fixLists.ts'
import { markArtifacts } from './markArtifacts.ts'
import { nameGlyphs } from './nameGlyphs.ts'
import { addOutputIntent } from './outputIntent.ts'
import { removeSoftHyphens } from './removeSoftHyphens.ts'
import { readStructureTree } from './StructureTree.ts'
import { setTabOrder } from './setTabOrder.ts'
import { rebuildIdTree, stableIds } from './stableIds.ts'
import { tagContents } from './tagContents.ts'

/** What the post-process needs beside Chromium's tagged PDF; plain data, so that it can be sent to a worker. */
export interface ArchivalInput {
  pdf: Uint8Array
  title: string
  language: string
  author: string
  date: Date
  facts: PageFacts
  /** The page numbers that were printed in the contents. */
  printed: PageMap
  attachment: Attachment | undefined
}

export interface ArchivalResult {
  pdf: Uint8Array
  pages: number
  pageMap: PageMap
  findings: Finding[]
  /** Milliseconds by step. */
  timings: Record<string, number>
}

/**
 * Chromium's tagged PDF to PDF/UA-1 and PDF/A-2a (A-3a with an attachment), checked by our own rules.
 *
 * @throws PdfSyntaxError when the bytes are not a PDF as Chromium writes it
 */
export function makeArchival(input: ArchivalInput): ArchivalResult {
  const { lap, timings } = stopwatch()
  const file = new PdfFile(input.pdf, stableIds)
  const pages = pageRefs(file)
  lap('read')
  const tree = readStructureTree(file)
  lap('structure')
  fixLinks(file, tree)
  tagContents(file, tree, input.facts.contents)
  fixLists(file, tree)
  fixFigures(file, tree)
  fixForeign(file, tree)
  describeLinks(file, tree, input.facts.links)
  removeSoftHyphens(file, tree)
  setTabOrder(file, pages)
  rebuildIdTree(file, tree)
  lap('tags')
  const pagesWithoutGlyph = markArtifacts(file, pages)
  nameGlyphs(file, pages)
  lap('artifacts')
  addOutputIntent(file)
  if (input.attachment) attachFile(file, input.attachment, input.date)
  const { title, language, author, date } = input
  const info = { title, language, author, date, producer: 'Skia/PDF' }
  describeDocument(file, { ...info, part: input.attachment ? 3 : 2 })
  const root = file.trailer.get('Root')
  if (root instanceof PdfRef) file.touch(root)
  lap('document')
  const { facts, printed } = input
  const findings = checkPdf({ file, tree, pages, facts, printed, pagesWithoutGlyph })
  // A file that breaks a rule does not call itself accessible or archivable.
  if (findings.length > 0) withdrawClaims(file, info)
  lap('checks')
  const pdf = writePdf(file)
  lap('write')
  return { pdf, pages: pages.length, pageMap: readDestinations(file, pages), findings, timings }
}
