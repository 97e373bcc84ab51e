import { decodeStream } from '../cos/decodeStream.ts'
import type { PdfFile } from '../cos/PdfFile.ts'
import { type PdfDict, PdfRef, PdfStream } from '../cos/values.ts'
import { compressed } from '../cos/writePdf.ts'

/** A glyph that stands for no single character, as Skia lists it among the others: `<0010> <0000>`. */
const NOTHING = /^(<[0-9A-F]{4}>) <0000>$/gm

/**
 * Gives glyphs without a character of their own (joined forms of Arabic, raised marks of Thai) the replacement character
 * U+FFFD. Skia maps them to U+0000, which UA 7.21.7-2 and PDF/A 6.2.11.7.2-2 refuse; what they say stands in the
 * `/ActualText` that Chromium writes around them.
 */
export function nameGlyphs(file: PdfFile, pages: PdfRef[]): void {
  const seen = new Set<PdfDict>()
  const visit = (owner: PdfDict | undefined) => {
    if (!owner || seen.has(owner)) return
    seen.add(owner)
    const resources = file.dict(owner.get('Resources'))
    for (const [, value] of file.dict(resources?.get('Font')) ?? []) {
      const font = file.dict(value)
      const ref = font?.get('ToUnicode')
      if (!font || seen.has(font) || !(ref instanceof PdfRef)) continue
      seen.add(font)
      const map = file.lookup(ref)
      if (!(map instanceof PdfStream)) continue
      const content = decodeStream(map)
      const named = content.replace(NOTHING, '$1 <FFFD>')
      if (named !== content) file.replace(ref, compressed(map.dict, Buffer.from(named, 'latin1')))
    }
    for (const [, value] of file.dict(resources?.get('XObject')) ?? []) visit(file.dict(value))
  }
  for (const ref of pages) visit(file.dict(ref))
}
