import { strFromU8, unzipSync } from 'fflate'
import { readXml } from '../docx/lint/readXml.ts'
import { checkPackage } from './lint/checkPackage.ts'
import { checkSlide } from './lint/checkSlide.ts'
import type { PptxFinding } from './lint/PptxFinding.ts'

/**
 * Our own check of a produced PowerPoint file, beside the Open XML validator, which knows the schema but neither the
 * reader nor what PowerPoint repairs. An empty list means that no rule is broken.
 */
export const lintPptx = (bytes: Uint8Array): PptxFinding[] => {
  const names = new Set<string>()
  const parts: Record<string, string> = {}
  try {
    const files = unzipSync(bytes, {
      filter: ({ name }) => {
        names.add(name)
        return /\.(xml|rels)$/.test(name) && !name.startsWith('ppt/charts/')
      },
    })
    for (const [name, content] of Object.entries(files)) parts[name] = strFromU8(content)
  } catch {
    return [{ code: 'NOT_A_PPTX', message: 'Filen är ingen PowerPoint-fil. Skapa den på nytt.' }]
  }
  const slides = Object.keys(parts)
    .flatMap((name) => {
      const page = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1]
      return page ? [{ name, page: Number(page) }] : []
    })
    .sort((a, b) => a.page - b.page)
  if (slides.length === 0) return [{ code: 'NOT_A_PPTX', message: 'Filen saknar bilder. Skapa den på nytt.' }]
  const core = parts['docProps/core.xml'] ?? ''
  return [
    ...(/<dc:title>[^<]*\S[^<]*<\/dc:title>/.test(core)
      ? []
      : [{ code: 'TITLE_MISSING' as const, message: 'Dokumentet saknar titel. Ge mallen en titel.' }]),
    ...(core.includes('<dc:language>')
      ? []
      : [{ code: 'LANGUAGE_MISSING' as const, message: 'Dokumentets språk är inte angivet.' }]),
    ...checkPackage(parts, names),
    ...slides.flatMap(({ name, page }) => checkSlide(readXml(parts[name] ?? ''), page)),
  ]
}
