/** An item of desktop Word: a paragraph whose style names its list and level, with the mark as text in it. */
type Item = { paragraph: Element; list: string; level: number; start?: number }

const ordered = /^\(?(?:(\d+)|([a-zA-Z])|[ivxlcIVXLC]+)[.):]/
/** The number that a mark stands for; a bullet has none. `i.` begins a Roman list. */
const startOf = (mark: string): number | undefined => {
  const [whole, figures, letter] = ordered.exec(mark) ?? []
  if (whole === undefined) return undefined
  if (figures) return Number(figures)
  return letter && !/[ivxlc]/i.test(letter) ? letter.toLowerCase().charCodeAt(0) - 96 : 1
}

const itemOf = (paragraph: Element): Item | undefined => {
  const style = paragraph.getAttribute('style') ?? ''
  const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(style) ?? []
  if (list === undefined) return undefined
  const mark = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
  return { paragraph, list, level: Number(level), start: startOf(mark?.textContent?.trim() ?? '') }
}

/** Paragraphs that follow each other, as lists in lists by their levels. */
const build = (items: Item[]) => {
  const open: { level: number; list: string; element: Element }[] = []
  const [first] = items
  for (const { paragraph, list, level, start } of items) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    const tag = start === undefined ? 'UL' : 'OL'
    const same = open.at(-1)
    if (same?.level === level && (same.list !== list || same.element.tagName !== tag)) open.pop()
    if (open.at(-1)?.level !== level) {
      const element = document.createElement(tag)
      if (start !== undefined && start > 1) element.setAttribute('start', String(start))
      const parent = open.at(-1)?.element.lastElementChild
      if (parent) parent.append(element)
      else first?.paragraph.before(element)
      open.push({ level, list, element })
    }
    const item = document.createElement('li')
    for (const mark of paragraph.querySelectorAll('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]'))
      mark.remove()
    item.append(...paragraph.childNodes)
    open.at(-1)?.element.append(item)
  }
  for (const { paragraph } of items.slice(1)) paragraph.remove()
  first?.paragraph.remove()
}

/** Makes lists of desktop Word's paragraphs with `mso-list`; without it they are words after a dot and some spaces. */
export const wordLists = (body: Element): void => {
  const parents = new Set([...body.querySelectorAll('[style*="mso-list"]')].map(({ parentElement }) => parentElement))
  for (const parent of parents) {
    let run: Item[] = []
    for (const child of [...(parent?.children ?? []), undefined]) {
      const item = child && itemOf(child)
      if (item) run.push(item)
      else {
        if (run.length > 0) build(run)
        run = []
      }
    }
  }
}
