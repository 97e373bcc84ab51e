import type { Cell, DocumentNode, DocumentTree, Inline, TableNode } from '#document/tree/tree.ts'

/** What a tree holds that a reader must find again, gathered by a walk of its own. */
export type Expected = {
  headings: { level: number; text: string }[]
  tables: TableNode[]
  cells: string[]
  notes: string[]
  links: string[]
  references: number
  tags: string[]
  alts: string[]
  words: string[]
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot carry
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g
export const plain = (inlines: Inline[]): string =>
  inlines
    .map((one) =>
      one.type === 'break'
        ? '\n'
        : one.type === 'note'
          ? ''
          : one.type === 'tag'
            ? `\u00a0${one.symbol ? `${one.symbol}\u00a0` : ''}${one.label}\u00a0`
            : one.text,
    )
    .join('')
    .replace(illegal, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')

export const expectedOf = (tree: DocumentTree): Expected => {
  const found: Expected = {
    headings: [],
    tables: [],
    cells: [],
    notes: [],
    links: [],
    references: 0,
    tags: [],
    alts: [],
    words: [],
  }
  const inlines = (items: Inline[] = []) => {
    for (const one of items) {
      if (one.type === 'note') {
        found.notes.push(plain(one.inlines))
        inlines(one.inlines)
      } else if (one.type === 'link') found.links.push(one.href)
      else if (one.type === 'reference') found.references++
      else if (one.type === 'tag') found.tags.push([one.symbol, one.label].filter(Boolean).join(' '))
    }
    if (items.length > 0) found.words.push(plain(items))
  }
  const cell = (one: Cell) => {
    found.cells.push(plain(one.inlines))
    inlines(one.inlines)
    walk(one.children ?? [], true)
  }
  const table = (node: TableNode) => {
    inlines(node.caption)
    found.tables.push(node)
    for (const row of node.head) row.cells.forEach(cell)
    for (const group of node.groups) {
      inlines(group.label)
      for (const row of group.rows) row.cells.forEach(cell)
    }
    node.notes?.forEach(inlines)
  }
  const walk = (nodes: DocumentNode[], inCell = false) => {
    for (const node of nodes) {
      if (node.type === 'section') {
        if (!inCell)
          found.headings.push({
            level: node.level ?? 1,
            text: `${node.number ? `${node.number}\u2002` : ''}${plain(node.title)}`,
          })
        inlines(node.title)
        walk(node.children, inCell)
      } else if (node.type === 'paragraph') inlines(node.inlines)
      else if (node.type === 'list')
        for (const item of node.items) {
          inlines(item.inlines)
          walk(item.children ?? [], inCell)
        }
      else if (node.type === 'table') table(node)
      else if (node.type === 'figure') {
        found.alts.push(node.alt)
        inlines(node.caption)
        if (node.data) table(node.data)
      } else if (node.type === 'image') {
        inlines(node.caption)
      } else if (node.type === 'quote' || node.type === 'callout') {
        if (node.type === 'callout') inlines(node.title)
        walk(node.children, inCell)
        if (node.type === 'quote') inlines(node.source)
      } else if (node.type === 'cover') {
        node.lines.forEach(inlines)
        found.words.push(node.title, ...node.facts.flatMap((fact) => [fact.label, fact.value]))
      } else if (node.type === 'backCover') {
        node.lines.forEach(inlines)
        found.words.push(...node.facts.flatMap((fact) => [fact.label, fact.value]))
      } else if (node.type === 'group') for (const column of node.columns) walk(column, inCell)
      else if (node.type === 'problem') found.words.push(node.message)
    }
  }
  walk(tree.children)
  return found
}
