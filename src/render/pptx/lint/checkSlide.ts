import { all, at, type XmlNode } from '../../docx/lint/readXml.ts'
import type { PptxFinding } from './PptxFinding.ts'

const wordsIn = (node: XmlNode): string =>
  all(node, 'a:t')
    .map(({ text }) => text)
    .join('')
    .trim()
const typeOf = (shape: XmlNode) => at(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes.type

/** What a reader needs of each slide: a title, texts for what is seen, heads of tables, the language of every word. */
export const checkSlide = (slide: XmlNode, page: number): PptxFinding[] => {
  const shapes = all(slide, 'p:sp')
  const ids = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.id)
  const titled = shapes.some((shape) => ['title', 'ctrTitle'].includes(typeOf(shape) ?? '') && wordsIn(shape) !== '')
  const empty = shapes.filter(
    (shape) => at(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph') && wordsIn(shape) === '' && all(shape, 'a:fld').length === 0,
  )
  const seen = [...all(slide, 'p:pic'), ...all(slide, 'p:graphicFrame'), ...all(slide, 'p:grpSp')].filter(
    (shape) => !all(shape, 'p:cNvPr')[0]?.attributes.descr && all(shape, 'adec:decorative').length === 0,
  )
  const headless = all(slide, 'a:tbl').filter((table) => {
    const rows = table.children.filter(({ name }) => name === 'a:tr')
    return rows.length > 1 && at(table, 'a:tblPr')?.attributes.firstRow !== '1'
  })
  const speechless = all(slide, 'a:rPr').filter(({ attributes }) => !attributes.lang)
  const found: PptxFinding[] = [
    ...(titled ? [] : [{ code: 'SLIDE_WITHOUT_TITLE' as const, message: `Bild ${page} saknar rubrik.` }]),
    ...empty.map(() => ({ code: 'PLACEHOLDER_EMPTY' as const, message: `Bild ${page} har en tom platshållare.` })),
    ...(new Set(ids).size === ids.length
      ? []
      : [
          {
            code: 'SHAPE_ID_TWICE' as const,
            message: `Bild ${page} har två delar med samma nummer. Skapa filen på nytt.`,
          },
        ]),
    ...seen.map(() => ({
      code: 'IMAGE_WITHOUT_ALT' as const,
      message: `En bild, figur, tabell eller ett diagram på bild ${page} saknar alternativtext.`,
    })),
    ...headless.map(() => ({
      code: 'TABLE_WITHOUT_HEADER' as const,
      message: `En tabell på bild ${page} saknar rubrikrad. Ge kolumnerna rubriker.`,
    })),
    ...speechless.slice(0, 1).map(() => ({
      code: 'LANGUAGE_MISSING' as const,
      message: `Text på bild ${page} saknar språk.`,
    })),
  ]
  return found.map((finding) => ({ ...finding, page }))
}
