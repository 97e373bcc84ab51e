import { strFromU8, unzipSync } from 'fflate'
import { bookmarksBefore } from './lint/bookmarksBefore.ts'
import { checkTables } from './lint/checkTables.ts'
import { checkEmpty, checkHeadings, checkLinks } from './lint/checkText.ts'
import type { DocxFinding, FoundAt } from './lint/DocxFinding.ts'
import { all, at, readXml, type XmlNode } from './lint/readXml.ts'

const wanted = ['docProps/core.xml', 'word/styles.xml', 'word/document.xml']

const checkImages = (body: XmlNode): FoundAt[] =>
  all(body, 'wp:docPr')
    .filter((image) => !image.attributes.descr && all(image, 'adec:decorative').length === 0)
    .map((image) => ({
      code: 'IMAGE_WITHOUT_ALT',
      at: image,
      message: `${image.attributes.name ?? 'En bild'} saknar alternativtext. Beskriv bilden eller märk den som dekorativ.`,
    }))

/** A style that is used and not defined falls back to plain text in Word, without a word. */
const checkStyles = (body: XmlNode, styles: XmlNode): FoundAt[] => {
  const known = new Set(all(styles, 'w:style').map((style) => style.attributes['w:styleId']))
  const used = new Set(
    ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      all(body, name).map((one) => one.attributes['w:val'] ?? ''),
    ),
  )
  return [...used]
    .filter((style) => !known.has(style))
    .map((style) => ({ code: 'STYLE_UNKNOWN', message: `Formatmallen ”${style}” används men finns inte i filen.` }))
}

/**
 * Our own accessibility check of a produced Word file, beside the Open XML validator, which knows the schema but not
 * the reader. An empty list means that no rule is broken.
 */
export const lintDocx = (bytes: Uint8Array): DocxFinding[] => {
  let parts: Record<string, XmlNode>
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) })
    parts = Object.fromEntries(wanted.map((name) => [name, readXml(strFromU8(files[name] ?? new Uint8Array()))]))
  } catch {
    return [{ code: 'NOT_A_DOCX', message: 'Filen är ingen Word-fil. Skapa den på nytt.' }]
  }
  const [core, styles, document] = wanted.map((name) => parts[name]) as [XmlNode, XmlNode, XmlNode]
  const body = at(document, 'w:document', 'w:body')
  if (!body) return [{ code: 'NOT_A_DOCX', message: 'Filen saknar text. Skapa den på nytt.' }]
  const title = at(core, 'cp:coreProperties', 'dc:title')?.text.trim()
  const language = at(styles, 'w:styles', 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val']
  const found: FoundAt[] = [
    ...(title ? [] : [{ code: 'TITLE_MISSING' as const, message: 'Dokumentet saknar titel. Ge mallen en titel.' }]),
    ...(language ? [] : [{ code: 'LANGUAGE_MISSING' as const, message: 'Dokumentets språk är inte angivet.' }]),
    ...checkHeadings(body),
    ...checkTables(body),
    ...checkImages(body),
    ...checkEmpty(body),
    ...checkLinks(body),
    ...checkStyles(body, styles),
  ]
  // Only for the file that has faults: the walk costs as much as all checks together.
  const bookmarks = found.length > 0 ? bookmarksBefore(body) : undefined
  return found.map(({ at: element, ...finding }) => {
    const bookmark = element && bookmarks?.get(element)
    return { ...finding, ...(bookmark ? { bookmark } : {}) }
  })
}
