import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { coreProperties } from '../../docx/coreProperties.ts'
import type { PptxWriter } from '../PptxWriter.ts'
import { mendChart } from './mendChart.ts'
import { mendSlide } from './mendSlide.ts'
import { mendTheme } from './mendTheme.ts'

const slideName = /^ppt\/slides\/slide(\d+)\.xml$/
const spoken = /^ppt\/(slides|notesSlides|charts|slideLayouts|slideMasters|notesMasters)\/[\w]+\.xml$/
const chart = /^ppt\/charts\/chart\d+\.xml$/

/** The language of the document, where the library always writes its own. */
const inLanguage = (xml: string, language: string) =>
  xml
    .replace(/ altLang="en-US"/g, '')
    .replace(/\b(lang|eaLang)="en-US"/g, `$1="${language}"`)
    .replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${language}"/>`)

/** The schema wants the list of notes masters before that of slides. */
const notesFirst = (xml: string) => {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0]
  return list ? xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`) : xml
}

/**
 * What `pptxgenjs` 4.0.1 leaves wrong or out, mended in the finished package: PowerPoint offers to repair what the schema
 * forgives and refuses what it does not, and a screen reader reads what is said in the wrong language.
 */
export const mendPptx = (
  bytes: Uint8Array,
  writer: PptxWriter,
  about: Parameters<typeof coreProperties>[0],
): Uint8Array => {
  const files = unzipSync(bytes)
  const parts: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) continue
    if (!/\.(xml|rels)$/.test(name)) {
      parts[name] = content
      continue
    }
    let xml = strFromU8(content)
    if (spoken.test(name)) xml = inLanguage(xml, writer.language)
    const slide = slideName.exec(name)
    if (slide) xml = mendSlide(xml, writer.tables[Number(slide[1]) - 1] ?? [], writer.drawn)
    if (chart.test(name)) xml = mendChart(xml)
    if (name === 'ppt/presentation.xml') xml = notesFirst(xml)
    if (/^ppt\/theme\/theme\d+\.xml$/.test(name)) xml = mendTheme(xml, writer.theme)
    // Content types of masters that are not there: the validator does not mind, PowerPoint offers to repair.
    if (name === '[Content_Types].xml')
      xml = xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part) => (files[part] ? whole : ''))
    if (name === 'docProps/core.xml') xml = coreProperties(about)
    parts[name] = strToU8(xml)
  }
  return zipSync(parts, { level: 6, mtime: about.date })
}
