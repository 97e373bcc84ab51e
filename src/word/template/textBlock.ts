import { isSafeLink, type RichTextNode } from '#document/text/richTextKinds.ts'
import type { Run } from '../read/Item.ts'
import { linesIn } from './linesIn.ts'
import type { Maker } from './Making.ts'

const element = (type: string, children: RichTextNode[], more: Record<string, unknown> = {}): RichTextNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})
const words = (text: string, format: number): RichTextNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})
const nodesOf = ({ text, bold, italic, href, note }: Run, say: (text: string) => string): RichTextNode[] => {
  const format = (bold ? 1 : 0) + (italic ? 2 : 0)
  const written = text ? [words(say(text).replaceAll('\t', ' '), format)] : []
  const linked =
    href && isSafeLink(href) && text
      ? [element('link', written, { version: 3, fields: { linkType: 'custom', url: href, newTab: false } })]
      : written
  return note ? [...linked, words(`{{note:${note.replace(/[{}]/g, '')}}}`, 0)] : linked
}

/** Text, paragraph by paragraph, with its bold, italic and linked words and its notes. */
export const textBlock: Maker = (draft, { say }) => {
  const { details } = draft
  const runs: Run[][] = details.runs ?? linesIn(draft).map((text) => [{ text, bold: false, italic: false }])
  // Bold or italic throughout is how the file's guidance or labels look, and is no emphasis.
  const isAll = (mark: 'bold' | 'italic') => runs.every((line) => line.every((run) => run[mark] || !run.text.trim()))
  const plain = { bold: isAll('bold'), italic: isAll('italic') }
  const children = runs.map((line) =>
    element(
      'paragraph',
      line.flatMap((run) =>
        nodesOf({ ...run, bold: run.bold && !plain.bold, italic: run.italic && !plain.italic }, say),
      ),
      { textFormat: 0, textStyle: '' },
    ),
  )
  return { blockType: 'richText', content: { root: element('root', children) } }
}
