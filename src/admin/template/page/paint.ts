import type { Shown } from './messages.ts'

const elementAt = (body: HTMLElement, path: number[]): Element | undefined =>
  path.reduce<Element | undefined>((at, index) => at?.children[index], body)

/** Puts what changed into the page, and leaves all else where the reader had it. */
export const paint = (page: Document, { html, patches = [] }: Shown): void => {
  if (html === undefined) {
    // Places are those of the page before: found first, changed then.
    const found = patches.map(({ path, html: part }) => [elementAt(page.body, path), part] as const)
    for (const [element, part] of found) if (element) element.outerHTML = part
    return
  }
  const scroll = page.scrollingElement?.scrollTop ?? 0
  const next = new DOMParser().parseFromString(html, 'text/html')
  const own = page.head.querySelector('[data-editor]')
  page.documentElement.lang = next.documentElement.lang
  page.head.replaceChildren(...next.head.childNodes, ...(own ? [own] : []))
  page.body.className = next.body.className
  page.body.replaceChildren(...next.body.childNodes)
  if (page.scrollingElement) page.scrollingElement.scrollTop = scroll
}
