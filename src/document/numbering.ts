import type { ContentsEntry, DocumentNode, DocumentTree, Inline, NoteEntry, SectionNode, TableNode } from './tree.ts'
import { inlineText } from './variables.ts'
import { wordsOf } from './words.ts'

type Labelled = { id: string; label: string }
type State = {
  words: ReturnType<typeof wordsOf>
  ids: Set<string>
  section: number
  subsection: number
  appendix: number
  table: number
  figure: number
  note: number
  /** blockKey or sectionKey -> what a reference to it prints. A section's own label wins over its tables'. */
  targets: Map<string, Labelled>
  entries: ContentsEntry[]
  missing: { blockKey: string; target: string }[]
}

const slug = (value: string) =>
  value
    .toLowerCase()
    .replace(/[^a-z0-9åäö]+/g, '-')
    .replace(/^-|-$/g, '') || 'del'
/** The anchor of a section, in the file and on the published page alike. */
export const sectionAnchor = (key: string) => `s-${slug(key)}`
const idFor = (state: State, base: string): string => {
  let id = base
  for (let copy = 2; state.ids.has(id); copy++) id = `${base}-${copy}`
  state.ids.add(id)
  return id
}
const remember = (state: State, key: string, found: Labelled) => {
  if (!state.targets.has(key)) state.targets.set(key, found)
}

const sectionNumber = (state: State, node: SectionNode, inSection: boolean): string | undefined => {
  if (!node.numbered) return undefined
  if (node.variant === 'appendix') return `${state.words.appendix} ${++state.appendix}`
  if (node.variant !== 'section') return undefined
  if (inSection) return `${state.section}.${++state.subsection}`
  state.subsection = 0
  return String(++state.section)
}

/** First walk: ids, levels, numbers, targets, contents. Order of reading is order of numbering. */
const numberNode = (state: State, node: DocumentNode, level: number, inSection: boolean): DocumentNode => {
  const key = node.origin.blockKey
  const within = (nodes: DocumentNode[], deeper = level, inside = inSection) =>
    nodes.map((child) => numberNode(state, child, deeper, inside))
  switch (node.type) {
    case 'section': {
      const number = sectionNumber(state, node, inSection)
      const id = idFor(state, node.variant === 'block' ? `b-${slug(key)}` : sectionAnchor(key))
      const title = inlineText(node.title)
      const label = number ? (node.variant === 'appendix' ? number : `${state.words.section} ${number}`) : `”${title}”`
      remember(state, key, { id, label })
      if (node.inContents)
        state.entries.push({ target: id, ...(number ? { number } : {}), title, level, variant: node.variant })
      const children = within(node.children, level + 1, inSection || (node.variant === 'section' && node.numbered))
      return { ...node, id, level, ...(number ? { number } : {}), children }
    }
    case 'table': {
      const id = idFor(state, `t-${slug(key)}`)
      const number = node.numbered && node.caption.length > 0 ? `${state.words.table} ${++state.table}` : undefined
      if (number) remember(state, key, { id, label: number.toLowerCase() })
      return { ...numberCells(state, node, level, inSection), id, ...(number ? { number } : {}) }
    }
    case 'figure': {
      const id = idFor(state, `f-${slug(key)}`)
      const number = node.caption.length > 0 ? `${state.words.figure} ${++state.figure}` : undefined
      if (number) remember(state, key, { id, label: number.toLowerCase() })
      const data = node.data
        ? { data: { ...numberCells(state, node.data, level, inSection), id: idFor(state, `${id}-data`) } }
        : {}
      return { ...node, id, ...(number ? { number } : {}), ...data }
    }
    case 'list':
      return {
        ...node,
        items: node.items.map((item) => (item.children ? { ...item, children: within(item.children) } : item)),
      }
    case 'quote':
    case 'callout':
      return { ...node, children: within(node.children) }
    case 'group':
      return { ...node, columns: node.columns.map((column) => within(column)) }
    default:
      return node
  }
}
const numberCells = (state: State, node: TableNode, level: number, inSection: boolean): TableNode => {
  const row = (one: TableNode['head'][number]) => ({
    ...one,
    cells: one.cells.map((cell) =>
      cell.children
        ? { ...cell, children: cell.children.map((child) => numberNode(state, child, level, inSection)) }
        : cell,
    ),
  })
  return {
    ...node,
    head: node.head.map(row),
    groups: node.groups.map((group) => ({ ...group, rows: group.rows.map(row) })),
  }
}

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

const resolveNode = (state: State, node: DocumentNode, notes: NoteEntry[]): DocumentNode => {
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

export type Numbered = {
  tree: DocumentTree
  /** Section number by instance key, for forms and the outline. */
  numbers: Map<string, string>
  /** References whose target is not in this document. */
  missing: { blockKey: string; target: string }[]
}
/**
 * Gives a tree its levels, ids, numbers, references, notes and contents. Blocks never do. Pure: a new tree.
 * Numbers of sections run on through parts; notes run on through the document.
 */
export const numberTree = (tree: DocumentTree): Numbered => {
  const state: State = {
    words: wordsOf(tree.language),
    ids: new Set(),
    section: 0,
    subsection: 0,
    appendix: 0,
    table: 0,
    figure: 0,
    note: 0,
    targets: new Map(),
    entries: [],
    missing: [],
  }
  const numbered = tree.children.map((node) => numberNode(state, node, 1, false))
  const children = numbered.map((node) => resolveNode(state, node, []))
  const numbers = new Map<string, string>()
  const collect = (node: DocumentNode) => {
    if (node.type !== 'section') return
    if (node.number) numbers.set(node.origin.blockKey, node.number)
    node.children.forEach(collect)
  }
  children.forEach(collect)
  return { tree: { ...tree, children }, numbers, missing: state.missing }
}
