/** An element of our own well-formed HTML by its place in the text: enough to tell what changed, without a DOM. */
type Element = { from: number; to: number; children: Element[] }
/** The element at `path` (child by child from the body) becomes `html`. */
export type Patch = { path: number[]; html: string }

const voids = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'col', 'wbr'])
const tag = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>/g

export const parseHtml = (html: string): Element => {
  const root: Element = { from: 0, to: html.length, children: [] }
  const open = [root]
  for (const match of html.matchAll(tag)) {
    const [whole, close, name = '', rest = ''] = match
    const end = match.index + whole.length
    if (close) {
      const element = open.length > 1 ? open.pop() : undefined
      if (element) element.to = end
      continue
    }
    const element: Element = { from: match.index, to: end, children: [] }
    open.at(-1)?.children.push(element)
    if (!rest.endsWith('/') && !voids.has(name)) open.push(element)
  }
  return root
}

/** The text of an element without its children: its own tag, and what stands between them. */
const shell = (html: string, { from, to, children }: Element): string => {
  let at = from
  const parts = children.map((child) => {
    const part = html.slice(at, child.from)
    at = child.to
    return part
  })
  return [...parts, html.slice(at, to)].join('\0')
}
const textOf = (html: string, { from, to }: Element) => html.slice(from, to)

/** The smallest elements that differ; where a body itself differs, one patch with an empty path. */
export const diffHtml = (
  before: { html: string; tree: Element },
  after: { html: string; tree: Element },
  a: Element = before.tree,
  b: Element = after.tree,
  path: number[] = [],
): Patch[] => {
  if (textOf(before.html, a) === textOf(after.html, b)) return []
  const alike = a.children.length === b.children.length && shell(before.html, a) === shell(after.html, b)
  if (!alike || a.children.length === 0) return [{ path, html: textOf(after.html, b) }]
  return a.children.flatMap((child, at) => diffHtml(before, after, child, b.children[at] as Element, [...path, at]))
}
