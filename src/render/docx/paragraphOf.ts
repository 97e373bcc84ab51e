import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import { inlineText } from '#document/text/variables.ts'
import type { Inline } from '#document/tree/tree.ts'
import { readsFromRight } from '../directionRuns.ts'
import { inlines } from './inlines.ts'
import type { WordWriter } from './WordWriter.ts'

type Extra = Omit<IParagraphOptions, 'style' | 'children' | 'text'> & {
  before?: ParagraphChild[]
  after?: ParagraphChild[]
}

/** Styles that follow a table directly; headings and captions have more space than that of their own. */
const flowing = new Set(['BodyText', 'Help', 'Muted', 'Lead', 'ListParagraph', 'Quote'])

/** A paragraph of a named style; its direction follows its first letter. */
export const paragraphOf = (writer: WordWriter, style: string, items: Inline[], extra: Extra = {}): Paragraph => {
  const { before = [], after = [], ...options } = extra
  const { pageBreak, top, space } = writer.pending
  writer.pending = {}
  return new Paragraph({
    style,
    ...(pageBreak ? { pageBreakBefore: true } : {}),
    ...(pageBreak || top ? { spacing: { before: 0 } } : {}),
    ...(space && flowing.has(style) ? { spacing: { before: space } } : {}),
    ...options,
    ...(readsFromRight(inlineText(items)) ? { bidirectional: true } : {}),
    children: [...before, ...inlines(writer, items), ...after],
  })
}
