import { paragraph, text } from '../tree/nodes.ts'
import type { DocumentNode, Inline, Language, ListItem, Origin } from '../tree/tree.ts'
import type { RichText, RichTextNode } from './richText.ts'
import { wordsOf } from './words.ts'

const children = (node: RichTextNode) => node.children ?? []
/** Lexical stores text format as a bit mask: 1 bold, 2 italic. Other formats are dropped on purpose. */
const formatted = (node: RichTextNode, inline: Inline): Inline => {
  const format = Number(node.format ?? 0)
  return inline.type === 'text'
    ? { ...inline, ...(format & 1 ? { bold: true as const } : {}), ...(format & 2 ? { italic: true as const } : {}) }
    : inline
}
/** Payload keeps a link's address in `fields.url`, plain Lexical in `url`. */
const addressOf = (node: RichTextNode) => String((node.fields as { url?: unknown } | undefined)?.url ?? node.url ?? '')
export const isSafeLink = (href: string) => /^(https?:\/\/|mailto:)/i.test(href.trim())
const wordsIn = (node: RichTextNode): string =>
  node.type === 'text' ? String(node.text ?? '') : children(node).map(wordsIn).join('')

/**
 * Stored Lexical JSON to document nodes, through an allow-list: paragraphs, lists, quotes, bold, italic, safe links.
 * Headings become labels (the outline belongs to the template), unknown nodes keep their words, and an unsafe link
 * keeps its text and leaves a visible warning. `rich` resolves `{{tokens}}` and is given for designers' text only.
 */
export const richTextToNodes = (
  origin: Origin,
  value: RichText | undefined,
  language: Language,
  rich: (value: string) => Inline[] = text,
): DocumentNode[] => {
  const unsafe: string[] = []
  const inlines = (node: RichTextNode): Inline[] => {
    if (node.type === 'text') return rich(String(node.text ?? '')).map((inline) => formatted(node, inline))
    if (node.type === 'linebreak') return [{ type: 'break' }]
    if (node.type === 'link' || node.type === 'autolink') {
      const href = addressOf(node).trim()
      if (isSafeLink(href)) return [{ type: 'link', href, text: wordsIn(node) || href }]
      unsafe.push(wordsIn(node))
    }
    return children(node).flatMap(inlines)
  }
  const item = (node: RichTextNode): ListItem => {
    const nested = children(node).filter((child) => child.type === 'list')
    const own = children(node)
      .filter((child) => child.type !== 'list')
      .flatMap(inlines)
    return { inlines: own, ...(nested.length > 0 ? { children: nested.flatMap(block) } : {}) }
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
      case 'list':
        return [{ type: 'list', origin, ordered: node.listType === 'number' || node.tag === 'ol', items: items(node) }]
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
