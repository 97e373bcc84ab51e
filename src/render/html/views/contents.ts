import type { ContentsEntry, ContentsNode } from '#document/tree/tree.ts'
import type { Context, Fields } from '../view.ts'

type Item = ContentsEntry & { items: Item[] }

/** Entries nested by level: a list in a list is announced as what it is. */
const nest = (entries: ContentsEntry[]): Item[] => {
  const root: Item[] = []
  const open: Item[] = []
  for (const entry of entries) {
    const item: Item = { ...entry, items: [] }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= entry.level) open.pop()
    const siblings = open.at(-1)?.items ?? root
    siblings.push(item)
    open.push(item)
  }
  return root
}

export const contents = (node: ContentsNode, context: Context): Fields => ({
  id: node.id ?? context.page.nextId('innehall'),
  title: node.title || context.page.words.contents,
  items: nest(node.entries ?? []),
  paged: context.page.mode === 'print',
})
