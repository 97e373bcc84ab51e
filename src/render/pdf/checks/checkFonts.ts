import type { PdfFile } from '../cos/PdfFile.ts'
import { nameOf, PdfDict } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'

const NO_FONT = new PdfDict()

/**
 * Every font that a page or form uses is embedded (UA 7.21.4.1-1, PDF/A 6.2.11.4.1-1), and is one that the document
 * brought with it: Chromium takes what those lack from the server's own fonts without a word, and then the file depends on
 * the machine and on a licence that nobody has read.
 */
export function checkFonts({ file, pages, facts }: Checked): Finding[] {
  const missing = new Map<string, number>()
  const foreign = new Map<string, number>()
  const brought = facts.fonts.map(plain)
  const seen = new Set<PdfDict>()
  const visit = (owner: PdfDict | undefined, page: number) => {
    if (!owner || seen.has(owner)) return
    seen.add(owner)
    const resources = file.dict(owner.get('Resources'))
    for (const [, value] of file.dict(resources?.get('Font')) ?? []) {
      const font = file.dict(value)
      if (!font || seen.has(font)) continue
      seen.add(font)
      const name = fontName(file, font)
      if (!isEmbedded(font) && !missing.has(name)) missing.set(name, page)
      if (brought.length > 0 && !brought.some((family) => isOf(family, name)) && !foreign.has(name))
        foreign.set(name, page)
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
  return [
    ...[...missing].map(([name, page]): Finding => {
      const message = `Typsnittet ${name} får inte bäddas in i filen. Välj ett annat typsnitt i temat.`
      return { code: 'FONT_NOT_EMBEDDED', message, page }
    }),
    ...[...foreign].map(([name, page]): Finding => {
      const message = `Ett tecken på sidan ${page} finns inte i ${facts.fonts.join(' eller ')} och lånades ur serverns ${name}. Skriv det med ord, eller välj ett annat typsnitt i temat.`
      return { code: 'FONT_FOREIGN', message, page }
    }),
  ]
}

/** Without the six letters of a subset: `AAAAAA+PublicSansThin-Regular`. A Type 3 font has its name in the descriptor. */
function fontName(file: PdfFile, font: PdfDict): string {
  const own = nameOf(font.get('BaseFont')) ?? nameOf(file.dict(font.get('FontDescriptor'))?.get('FontName'))
  return own?.replace(/^[A-Z]{6}\+/, '') ?? 'okänt'
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** A family cut out of a variable font keeps the name of its thinnest weight: `SourceSans3ExtraLight-SemiBold`. */
function isOf(family: string, name: string): boolean {
  const [own = ''] = name.split('-')
  return plain(own).replace(/(extralight|thin|light)$/, '') === family || plain(own) === family
}
