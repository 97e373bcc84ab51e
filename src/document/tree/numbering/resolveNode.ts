import type { DocumentNode, Inline, NoteEntry, TableNode } from '../tree.ts'
import type { State } from './state.ts'

/** Second walk: references get their text, notes their numbers; each note is listed at the section it stands in. */
const resolveInlines = (state: State, inlines: Inline[], blockKey: string, notes: NoteEntry[]): Inline[] =>
  inlines.map((inline): Inline => {
    if (inline.type === 'reference') {
      const item = blockKey.split('@')[1]
      const found = state.targets.get(`${inline.target}@${item}`) ?? state.targets.get(inline.target)
      if (found) return { ...inline, target: found.id, text: inline.text || found.label }
      // A fragment shown in a form has no sections of its own; the words were known before.
      if (inline.text) return { type: 'text', text: inline.text }
      state.missing.push({ blockKey, target: inline.target })
      return { type: 'text', text: `[${state.words.missingReference}: ${inline.target}]` }
    }
    if (inline.type === 'note') {
      const number = ++state.note
      const id = `not-${number}`
      const words = resolveInlines(state, inline.inlines, blockKey, notes)
      notes.push({ number, id, inlines: words })
      return { ...inline, inlines: words, number, id }
    }
    return inline
  })

export const resolveNode = (state: State, node: DocumentNode, notes: NoteEntry[]): DocumentNode => {
  const key = node.origin.blockKey
  const inlines = (value: Inline[]) => resolveInlines(state, value, key, notes)
  const nodes = (value: DocumentNode[], into = notes) => value.map((child) => resolveNode(state, child, into))
  switch (node.type) {
    case 'section': {
      const own: NoteEntry[] = node.variant === 'block' ? notes : []
      const title = resolveInlines(state, node.title, key, own)
      const children = nodes(node.children, own)
      return { ...node, title, children, ...(node.variant !== 'block' && own.length > 0 ? { notes: own } : {}) }
    }
    case 'paragraph':
      return { ...node, inlines: inlines(node.inlines) }
    case 'list':
      return {
        ...node,
        items: node.items.map((item) => ({
          ...item,
          inlines: inlines(item.inlines),
          ...(item.children ? { children: nodes(item.children) } : {}),
        })),
      }
    case 'table':
      return resolveTable(state, node, notes)
    case 'figure':
      return {
        ...node,
        caption: inlines(node.caption),
        ...(node.data ? { data: resolveTable(state, node.data, notes) } : {}),
      }
    case 'image':
      return { ...node, ...(node.caption ? { caption: inlines(node.caption) } : {}) }
    case 'quote':
      return { ...node, children: nodes(node.children), ...(node.source ? { source: inlines(node.source) } : {}) }
    case 'callout': {
      // Title first: notes are numbered in the order they are read.
      const title = node.title ? { title: inlines(node.title) } : {}
      return { ...node, ...title, children: nodes(node.children) }
    }
    case 'cover':
      return { ...node, lines: node.lines.map(inlines) }
    case 'contents':
      return { ...node, entries: state.entries.filter((entry) => entry.level <= node.depth) }
    case 'group':
      return { ...node, columns: node.columns.map((column) => nodes(column)) }
    case 'problem':
      return node
  }
}
const resolveTable = (state: State, node: TableNode, notes: NoteEntry[]): TableNode => {
  const inlines = (value: Inline[]) => resolveInlines(state, value, node.origin.blockKey, notes)
  const row = (one: TableNode['head'][number]) => ({
    ...one,
    cells: one.cells.map((cell) => ({
      ...cell,
      inlines: inlines(cell.inlines),
      ...(cell.children ? { children: cell.children.map((child) => resolveNode(state, child, notes)) } : {}),
    })),
  })
  return {
    ...node,
    caption: inlines(node.caption),
    head: node.head.map(row),
    groups: node.groups.map((group) => ({
      ...group,
      ...(group.label ? { label: inlines(group.label) } : {}),
      rows: group.rows.map(row),
    })),
    ...(node.notes ? { notes: node.notes.map(inlines) } : {}),
  }
}
