import { xmlText } from '../../docx/xmlText.ts'
import { languageRuns } from '../../languageRuns.ts'
import { spokenCode } from '../inlineRuns.ts'
import type { PptxWriter } from '../PptxWriter.ts'
import type { Paragraph, Words } from './Shape.ts'
import { attribute, emu, solid } from './xml.ts'

const run = (writer: PptxWriter, value: string, { size, bold }: Paragraph, colour: string): string =>
  languageRuns(xmlText(value))
    .filter(({ text }) => text !== '')
    .map(({ text, language }) => {
      const look = `sz="${Math.round(size * 100)}"${bold ? ' b="1"' : ''} dirty="0"`
      const face = attribute(writer.fonts.body)
      return (
        `<a:r><a:rPr lang="${spokenCode(writer, language)}" ${look}>${solid(colour)}` +
        `<a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:rPr><a:t>${attribute(text)}</a:t></a:r>`
      )
    })
    .join('')

/** Each line of a text is a paragraph of its own: so it was written. */
const paragraph = (writer: PptxWriter, one: Paragraph, align: Words['align']): string =>
  one.text
    .split('\n')
    .map((line, at) => {
      const lead = one.lead && at === 0 ? run(writer, one.lead.text, { ...one, bold: true }, one.lead.colour) : ''
      return `<a:p><a:pPr algn="${align}"/>${lead}${run(writer, line, one, one.colour)}</a:p>`
    })
    .join('')

/** The words of a shape; PowerPoint makes them smaller when more are written than there is room for. */
export const wordsXml = (writer: PptxWriter, words: Words | undefined): string => {
  if (!words) return `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${writer.language}"/></a:p></p:txBody>`
  const { paragraphs, align, anchor, inset = 0, oneLine } = words
  const room = ['l', 't', 'r', 'b'].map((side) => ` ${side}Ins="${emu(inset)}"`).join('')
  const wraps = oneLine ? 'none' : 'square'
  return (
    `<p:txBody><a:bodyPr wrap="${wraps}"${room} rtlCol="0" anchor="${anchor}">${oneLine ? '<a:noAutofit/>' : '<a:normAutofit/>'}` +
    `</a:bodyPr><a:lstStyle/>${paragraphs.map((one) => paragraph(writer, one, align)).join('')}</p:txBody>`
  )
}
