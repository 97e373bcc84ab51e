import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'

/** No character is shown as the box of a missing glyph (UA 7.21.8-1, PDF/A 6.2.11.8-1). */
export function checkGlyphs({ pagesWithoutGlyph }: Checked): Finding[] {
  return pagesWithoutGlyph.map((page) => ({
    code: 'GLYPH_MISSING',
    message: `Ett tecken på sidan ${page} finns inte i dokumentets typsnitt, till exempel en emoji. Skriv det med ord i stället.`,
    page,
  }))
}
