import type PptxGenJS from 'pptxgenjs'
import { assertNever, type Inline } from '#document/tree/tree.ts'
import { xmlText } from '../docx/xmlText.ts'
import { safeHref } from '../html/safeHref.ts'
import { languageRuns, type ScriptLanguage } from '../languageRuns.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'

export type Run = PptxGenJS.TextProps
export type Look = PptxGenJS.TextPropsOptions

const codes: Record<ScriptLanguage, string> = {
  ar: 'ar-SA',
  he: 'he-IL',
  ti: 'ti-ET',
  th: 'th-TH',
  zh: 'zh-CN',
  ru: 'ru-RU',
  el: 'el-GR',
}

/** The language that words in a script are read in; the document's where there is none. */
export const spokenCode = (writer: PptxWriter, script: ScriptLanguage | undefined): string =>
  script ? codes[script] : writer.language

/** Runs of one paragraph. Each has options of its own: the library writes into them. */
const words = (writer: PptxWriter, value: string, look: Look): Run[] =>
  languageRuns(xmlText(value)).flatMap(({ text, language }) =>
    text === '' ? [] : [{ text, options: { ...look, lang: spokenCode(writer, language) } }],
  )

/** Runs of one inline. */
export const inlineRuns = (writer: PptxWriter, inline: Inline, look: Look): Run[] => {
  switch (inline.type) {
    case 'text':
      return words(writer, inline.text, {
        ...look,
        ...(inline.bold ? { bold: true } : {}),
        ...(inline.italic ? { italic: true } : {}),
        ...(inline.script === 'sub' ? { subscript: true } : {}),
        ...(inline.script === 'super' ? { superscript: true } : {}),
      })
    case 'link': {
      const url = safeHref(inline.href)
      return words(writer, inline.text || inline.href, url ? { ...look, hyperlink: { url } } : look)
    }
    case 'reference': {
      const slide = writer.slideOf.get(inline.target)
      return words(writer, inline.text, slide ? { ...look, hyperlink: { slide } } : look)
    }
    case 'note':
      return words(writer, String(inline.number ?? ''), { ...look, superscript: true })
    case 'tag':
      return words(writer, `${inline.symbol ? `${inline.symbol}\u00a0` : ''}${inline.label}`, {
        ...look,
        bold: true,
        color: hex(writer.theme.colours.tones[inline.tone].text),
        highlight: hex(writer.theme.colours.tones[inline.tone].background),
      })
    case 'break':
      return []
    default:
      return assertNever(inline)
  }
}
