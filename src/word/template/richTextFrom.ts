import type { RichText } from '#document/text/richText.ts'
import { isSafeLink, type RichTextNode } from '#document/text/richTextKinds.ts'
import type { Paragraph, Run } from '../read/Item.ts'

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

/** A run with its marks, link and note. */
export const nodesOf = (
  { text, bold, italic, href, note }: Run,
  say = (written: string) => written,
): RichTextNode[] => {
  const format = (bold ? 1 : 0) + (italic ? 2 : 0)
  const written = text ? [words(say(text).replaceAll('\t', ' '), format)] : []
  const linked =
    href && isSafeLink(href) && text
      ? [element('link', written, { version: 3, fields: { linkType: 'custom', url: href, newTab: false } })]
      : written
  return note ? [...linked, words(`{{note:${note.replace(/[{}]/g, '')}}}`, 0)] : linked
}
export const paragraphNode = (children: RichTextNode[]): RichTextNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })
export const rootOf = (children: RichTextNode[]): RichText => ({ root: element('root', children) })

/** Lines as formatted text; points under each other are a list. */
export const richTextFrom = (lines: Paragraph[]): RichText => {
  const children: RichTextNode[] = []
  for (const { runs, list, text } of lines) {
    const own = runs.flatMap((run) => nodesOf(run))
    const last = children.at(-1)
    const listType = list?.ordered ? 'number' : 'bullet'
    if (!list) {
      if (text.trim() !== '') children.push(paragraphNode(own))
    } else if (last?.type === 'list' && last.listType === listType) {
      last.children?.push(element('listitem', own, { value: (last.children?.length ?? 0) + 1 }))
    } else
      children.push(
        element('list', [element('listitem', own, { value: 1 })], {
          listType,
          start: 1,
          tag: list.ordered ? 'ol' : 'ul',
        }),
      )
  }
  return rootOf(children)
}
