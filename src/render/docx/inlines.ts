import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  NoBreakHyphen,
  Paragraph,
  type ParagraphChild,
  Run,
  Tab,
  TextRun,
} from 'docx'
import { inlineText } from '#document/text/variables.ts'
import { assertNever, type Inline, type Tone } from '#document/tree/tree.ts'
import { directionRuns } from '../directionRuns.ts'
import { safeHref } from '../html/safeHref.ts'
import { intervals } from '../intervals.ts'
import { languageRuns, type ScriptLanguage } from '../languageRuns.ts'
import { bookmarked, bookmarkName } from './bookmark.ts'
import { fieldEnd, fieldStart } from './field.ts'
import { scriptRuns } from './scriptFonts.ts'
import type { WordWriter } from './WordWriter.ts'
import { xmlElement } from './xmlElement.ts'
import { xmlText } from './xmlText.ts'

export const tagStyle = (tone: Tone): string => `Tag${tone[0]?.toUpperCase()}${tone.slice(1)}`

type Look = {
  bold?: boolean
  italics?: boolean
  subScript?: boolean
  superScript?: boolean
  style?: string
  color?: string
  font?: string
  size?: number
}

/**
 * A line of text with its tabs as Word's own (a tab character inside `w:t` counts as a space), and with hyphens that do
 * not end a line in school years and other intervals.
 */
const parts = (line: string): (string | Tab | NoBreakHyphen)[] =>
  line
    .split('\t')
    .flatMap((part, index) => [
      ...(index > 0 ? [new Tab()] : []),
      ...intervals(part).flatMap(({ text, whole }) =>
        whole ? text.split('-').flatMap((half, at) => (at > 0 ? [new NoBreakHyphen(), half] : [half])) : [text],
      ),
    ])

type WordLanguage = { language?: { value?: string; eastAsia?: string; bidirectional?: string } }
/** Word keeps a language for each kind of script: Western, East Asian, and those that are shaped or run from the right. */
const wordLanguage = (language: ScriptLanguage | undefined): WordLanguage => {
  if (!language) return {}
  if (language === 'zh') return { language: { eastAsia: 'zh-CN' } }
  const isComplex = language === 'ar' || language === 'he' || language === 'th'
  return { language: isComplex ? { bidirectional: language } : { value: language } }
}

export const plain = (value: string, look: Look = {}): TextRun[] =>
  languageRuns(xmlText(value)).flatMap(({ text: whole, language }) =>
    directionRuns(whole)
      .flatMap(({ text, rightToLeft }) => scriptRuns(text).map((run) => ({ ...run, rightToLeft })))
      .flatMap(({ text, font, rightToLeft }) =>
        text.split('\n').map(
          (line, index) =>
            new TextRun({
              ...look,
              ...(font ? { font } : {}),
              ...wordLanguage(language),
              children: parts(line),
              ...(index > 0 ? { break: 1 } : {}),
              ...(rightToLeft ? { rightToLeft } : {}),
            }),
        ),
      ),
  )

/** Formatting over a paragraph's style: a heading's, where its level has another kind's. */
export type Over = { size?: number; color?: string }

const inline = (writer: WordWriter, item: Inline, over: Over): ParagraphChild[] => {
  const sized = over.size ? { size: over.size } : {}
  switch (item.type) {
    case 'text':
      return plain(item.text, {
        ...over,
        ...(item.bold ? { bold: true } : {}),
        ...(item.italic ? { italics: true } : {}),
        ...(item.script === 'sub' ? { subScript: true } : {}),
        ...(item.script === 'super' ? { superScript: true } : {}),
      })
    case 'link': {
      const link = safeHref(item.href)
      const children = plain(item.text || item.href, link ? { ...sized, style: 'Hyperlink' } : over)
      return link ? [new ExternalHyperlink({ link, children })] : children
    }
    case 'reference':
      return [
        new InternalHyperlink({
          anchor: bookmarkName(writer, item.target),
          children: plain(item.text, { ...sized, style: 'Hyperlink' }),
        }),
      ]
    case 'note':
      return item.again && isMarked(writer, item) ? noteAgain(writer, item, over) : note(writer, item, over)
    case 'tag':
      return plain(`\u00a0${item.symbol ? `${item.symbol}\u00a0` : ''}${item.label}\u00a0`, {
        ...sized,
        style: tagStyle(item.tone),
      })
    case 'break':
      return [new TextRun({ break: 1 })]
    default:
      return assertNever(item)
  }
}

type Note = Extract<Inline, { type: 'note' }>
/** Its note has been written, or comes later in the document: notes are written in the order of their numbers. */
const isMarked = (writer: WordWriter, { id = '', number = 0 }: Note) =>
  writer.noteIds.has(id) || (writer.markedNotes.has(id) && number > writer.footnotes.length)
const markStyle = 'FootnoteReference'

/** Word numbers footnotes in reading order, which is the order in which the tree numbers them and we write them. */
const note = (writer: WordWriter, { id, inlines: content }: Note, over: Over): ParagraphChild[] => {
  // Word has no notes in notes: the inner one is printed in brackets.
  const flat = content.flatMap((item): Inline[] =>
    item.type === 'note' ? [{ type: 'text', text: ` (${inlineText(item.inlines)})` }] : [item],
  )
  const children = [new TextRun(' '), ...inlines(writer, flat)]
  const number = writer.footnotes.push(new Paragraph({ style: 'FootnoteText', children }))
  const reference = over.size
    ? new Run({ ...over, style: markStyle, children: [xmlElement('w:footnoteReference', { 'w:id': number })] })
    : new FootnoteReferenceRun(number)
  if (!id) return [reference]
  writer.noteIds.set(id, number)
  return writer.markedNotes.has(id) ? bookmarked(writer, id, [reference]) : [reference]
}
/** A further mark of a note is Word's cross-reference to it (NOTEREF): it follows when notes are renumbered. */
const noteAgain = (writer: WordWriter, { id = '', number }: Note, over: Over): ParagraphChild[] => [
  ...fieldStart(`NOTEREF ${bookmarkName(writer, id)} \\f \\h`),
  new TextRun({ ...(over.size ? over : {}), style: markStyle, text: String(writer.noteIds.get(id) ?? number ?? '') }),
  fieldEnd(),
]

export const inlines = (writer: WordWriter, items: Inline[], over: Over = {}): ParagraphChild[] =>
  items.flatMap((item) => inline(writer, item, over))
