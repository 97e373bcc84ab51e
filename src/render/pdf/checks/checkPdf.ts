import type { StructureTree } from '../archival/StructureTree.ts'
import type { PdfFile } from '../cos/PdfFile.ts'
import type { PdfRef } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { PageFacts } from '../PageFacts.ts'
import type { PageMap } from '../PageMap.ts'
import { checkBookmarks } from './checkBookmarks.ts'
import { checkContents } from './checkContents.ts'
import { checkDocument } from './checkDocument.ts'
import { checkFigures } from './checkFigures.ts'
import { checkFonts } from './checkFonts.ts'
import { checkGlyphs } from './checkGlyphs.ts'
import { checkHeadings } from './checkHeadings.ts'
import { checkLinks } from './checkLinks.ts'
import { checkTables } from './checkTables.ts'

/** What a check looks at: the file after the post-process and what the page said about itself. */
export interface Checked {
  file: PdfFile
  tree: StructureTree
  pages: PdfRef[]
  facts: PageFacts
  /** The page numbers that were printed in the contents. */
  printed: PageMap
  /** Pages on which a character is missing from its font, counted from 1. */
  pagesWithoutGlyph: number[]
}

const CHECKS: ((checked: Checked) => Finding[])[] = [
  checkDocument,
  checkHeadings,
  checkBookmarks,
  checkContents,
  checkFigures,
  checkTables,
  checkLinks,
  checkFonts,
  checkGlyphs,
]

/** Our own rules on every file that is produced; veraPDF is the judge in tests, these are the guard in production. */
export function checkPdf(checked: Checked): Finding[] {
  return CHECKS.flatMap((check) => check(checked))
}
