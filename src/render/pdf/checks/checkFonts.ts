import { nameOf, PdfDict } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './checkPdf.ts'

const NO_FONT = new PdfDict()

/** Every font that a page or form uses is embedded (UA 7.21.4.1-1, PDF/A 6.2.11.4.1-1). */
export function checkFonts({ file, pages }: Checked): Finding[] {
  const missing = new Map<string, number>()
  const seen = new Set<PdfDict>()
  const visit = (owner: PdfDict | undefined, page: number) => {
    if (!owner || seen.has(owner)) return
    seen.add(owner)
    const resources = file.dict(owner.get('Resources'))
    for (const [, value] of file.dict(resources?.get('Font')) ?? []) {
      const font = file.dict(value)
      if (!font || seen.has(font)) continue
      seen.add(font)
      const name = nameOf(font.get('BaseFont')) ?? 'okänt'
      if (!isEmbedded(font) && !missing.has(name)) missing.set(name, page)
    }
    for (const [, value] of file.dict(resources?.get('XObject')) ?? []) visit(file.dict(value), page)
  }
  const isEmbedded = (font: PdfDict): boolean => {
    const type = nameOf(font.get('Subtype'))
    if (type === 'Type3') return true
    if (type === 'Type0')
      return file.list(font.get('DescendantFonts')).every((value) => isEmbedded(file.dict(value) ?? NO_FONT))
    const descriptor = file.dict(font.get('FontDescriptor'))
    return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key))
  }
  for (const [index, ref] of pages.entries()) visit(file.dict(ref), index + 1)
  return [...missing].map(([name, page]) => {
    const message = `Typsnittet ${name} får inte bäddas in i filen. Välj ett annat typsnitt i temat.`
    return { code: 'FONT_NOT_EMBEDDED', message, page }
  })
}
