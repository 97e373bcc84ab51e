import type { RichText, RichTextNode } from '#document/text/richText.ts'
import { isLink, richTextNodes } from '#document/text/richTextKinds.ts'

const mapNodes = (node: RichTextNode, change: (node: RichTextNode) => RichTextNode): RichTextNode => {
  const changed = change(node)
  return changed.children ? { ...changed, children: changed.children.map((child) => mapNodes(child, change)) } : changed
}

/** Links as Payload stores them (`fields.url`), so that an answer reads like any other rich text in the system. */
export const toStored = (state: RichText): RichText => ({
  root: mapNodes(state.root, (node) => {
    if (!isLink(node)) return node
    const { url, rel: _rel, target: _target, title: _title, ...rest } = node
    return { ...rest, version: 3, fields: { linkType: 'custom', newTab: false, url } }
  }),
})

const known = new Set<string>(richTextNodes)

/** Back to what plain Lexical reads. Nodes the editor does not know become paragraphs and keep their words. */
export const fromStored = (stored: RichText): RichText => ({
  root: mapNodes(stored.root, (node) => {
    if (isLink(node)) {
      const { fields, id: _id, ...rest } = node
      const url = (fields as { url?: unknown } | undefined)?.url ?? node.url
      return {
        ...rest,
        type: 'link',
        version: 1,
        rel: null,
        target: null,
        title: null,
        url: typeof url === 'string' ? url : '',
      }
    }
    if (node.type === 'tab') return { ...node, type: 'text', text: ' ' }
    return known.has(node.type)
      ? node
      : { ...node, type: 'paragraph', format: '', indent: 0, version: 1, direction: null }
  }),
})
