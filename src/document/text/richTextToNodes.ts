import { paragraph, text } from '../tree/nodes.ts'
import type { DocumentNode, Inline, Language, ListItem, Origin } from '../tree/tree.ts'
import type { RichText, RichTextNode } from './richText.ts'
import { apart, isLink, isSafeLink, keptFormat, richTextMarks, wordsIn } from './richTextKinds.ts'
import { wordsOf } from './words.ts'

const children = (node: RichTextNode) => node.children ?? []
const marked = (node: RichTextNode, inline: Inline): Inline => {
  const format = keptFormat(node.format)
  const has = (mark: keyof typeof richTextMarks) => (format & richTextMarks[mark]) !== 0
  if (inline.type !== 'text') return inline
  return {
    ...inline,
    ...(has('bold') ? { bold: true as const } : {}),
    ...(has('italic') ? { italic: true as const } : {}),
    ...(has('subscript') ? { script: 'sub' as const } : has('superscript') ? { script: 'super' as const } : {}),
  }
}
/** Payload keeps a link's address in `fields.url`, plain Lexical in `url`. A space in an address is written as one. */
const addressOf = (node: RichTextNode) =>
  String((node.fields as { url?: unknown } | undefined)?.url ?? node.url ?? '')
    .trim()
    .replace(/\s/g, '%20')
/** The number a list begins with, where it is not the first. */
const startOf = ({ start }: RichTextNode) =>
  Number.isSafeInteger(start) && Number(start) > 1 && Number(start) < 10_000 ? { start: Number(start) } : {}

/**
 * Stored Lexical JSON to document nodes, as `richTextKinds` lists what it may hold. Headings become labels (the outline
 * belongs to the template), unknown nodes keep their words, and an unsafe link keeps its text and leaves a visible warning. `rich` resolves `{{tokens}}` and is given for designers' text only.
 */
export const richTextToNodes = (
  origin: Origin,
  value: RichText | undefined,
  language: Language,
  rich: (value: string) => Inline[] = text,
): DocumentNode[] => {
  const unsafe: string[] = []
  const inlines = (node: RichTextNode): Inline[] => {
    if (node.type === 'text') return rich(String(node.text ?? '')).map((inline) => marked(node, inline))
    if (node.type === 'tab') return text(' ')
    if (node.type === 'linebreak') return [{ type: 'break' }]
    if (isLink(node)) {
      const href = addressOf(node)
      const words = wordsIn(node)
      if (isSafeLink(href)) return [{ type: 'link', href, text: words }]
      unsafe.push(words)
    }
    return apart(children(node), inlines, { type: 'break' })
  }
  const item = (node: RichTextNode): ListItem => {
    const nested = children(node).filter((child) => child.type === 'list')
    const own = children(node).filter((child) => child.type !== 'list')
    return {
      inlines: apart(own, inlines, { type: 'break' }),
      ...(nested.length > 0 ? { children: nested.flatMap(block) } : {}),
    }
  }
  /** Lexical nests a list in an item of its own; it belongs to the item before. */
  const items = (node: RichTextNode): ListItem[] =>
    children(node)
      .map(item)
      .reduce<ListItem[]>((done, next) => {
        const last = done.at(-1)
        if (last && next.inlines.length === 0 && next.children)
          last.children = [...(last.children ?? []), ...next.children]
        else done.push(next)
        return done
      }, [])
  const block = (node: RichTextNode): DocumentNode[] => {
    switch (node.type) {
      case 'list': {
        const ordered = node.listType === 'number' || node.tag === 'ol'
        return [{ type: 'list', origin, ordered, ...(ordered ? startOf(node) : {}), items: items(node) }]
      }
      case 'heading':
        return [paragraph(origin, inlines(node), 'label')]
      case 'quote':
        return [{ type: 'quote', origin, children: [paragraph(origin, inlines(node))] }]
      default: {
        const own = inlines(node)
        return own.length > 0 ? [paragraph(origin, own)] : []
      }
    }
  }
  const nodes = value ? children(value.root).flatMap(block) : []
  const warnings = unsafe.map(
    (words): DocumentNode => ({
      type: 'problem',
      origin,
      code: 'UNSAFE_LINK',
      severity: 'warning',
      message: wordsOf(language).unsafeLink(words),
    }),
  )
  return [...nodes, ...warnings]
}
