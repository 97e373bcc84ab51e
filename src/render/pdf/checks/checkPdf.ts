import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'
import { checkBookmarks } from './checkBookmarks.ts'
import { checkContents } from './checkContents.ts'
import { checkDocument } from './checkDocument.ts'
import { checkFigures } from './checkFigures.ts'
import { checkFonts } from './checkFonts.ts'
import { checkGlyphs } from './checkGlyphs.ts'
import { checkHeadings } from './checkHeadings.ts'
import { checkLinks } from './checkLinks.ts'
import { checkTables } from './checkTables.ts'

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
