import type { RichText, RichTextNode } from '#document/text/richText.ts'

/** Lexical JSON as Payload's editor stores it, written briefly. Strings are plain text; tokens stay as they are. */
type Part = string | RichTextNode
const textNode = (text: string, format = 0): RichTextNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})
const element = (type: string, children: RichTextNode[], more: Record<string, unknown> = {}): RichTextNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})
const inline = (part: Part) => (typeof part === 'string' ? textNode(part) : part)

export const strong = (text: string) => textNode(text, 1)
export const link = (text: string, url: string) =>
  element('link', [textNode(text)], { version: 3, fields: { linkType: 'custom', url, newTab: false } })
export const p = (...parts: Part[]) => element('paragraph', parts.map(inline), { textFormat: 0, textStyle: '' })
export const bullets = (...items: Part[]) =>
  element(
    'list',
    items.map((item, index) => element('listitem', [inline(item)], { value: index + 1 })),
    { listType: 'bullet', start: 1, tag: 'ul' },
  )
export const rich = (...blocks: RichTextNode[]): RichText => ({ root: element('root', blocks) })
