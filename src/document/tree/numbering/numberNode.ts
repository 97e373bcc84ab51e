import { inlineText } from '../../text/variables.ts'
import type { DocumentNode, ListNode, SectionNode } from '../tree.ts'
import { mapChildren } from '../walk.ts'
import { sectionAnchor, slug } from './sectionAnchor.ts'
import type { Labelled, State } from './state.ts'

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

/** What stands in a cell or an item has lists of its own: none of them is the one before that another continues. */
const apart = <T>(state: State, make: () => T): T => {
  const { listEnd } = state
  const made = make()
  state.listEnd = listEnd
  return made
}
/** A numbered list that continues begins after the one before it, wherever that stands; the first of all begins at 1. */
const numberedList = (state: State, node: ListNode, within: (node: ListNode) => ListNode): ListNode => {
  const { continues, ...list } = apart(state, () => within(node))
  if (!list.ordered) return list
  const start = continues ? state.listEnd + 1 : (list.start ?? 1)
  state.listEnd = start + list.items.length - 1
  const { start: _, ...own } = list
  return start > 1 ? { ...own, start } : own
}

/** First walk: ids, levels, numbers, targets, contents. Order of reading is order of numbering. */
export const numberNode = (state: State, node: DocumentNode, level: number, inSection: boolean): DocumentNode => {
  const key = node.origin.blockKey
  const within = <N extends DocumentNode>(one: N, deeper = level, inside = inSection): N =>
    mapChildren(one, (child) => numberNode(state, child, deeper, inside))
  switch (node.type) {
    case 'section': {
      const number = sectionNumber(state, node, inSection)
      const id = idFor(state, node.variant === 'block' ? `b-${slug(key)}` : sectionAnchor(key))
      const title = inlineText(node.title)
      const label = number ? (node.variant === 'appendix' ? number : `${state.words.section} ${number}`) : `”${title}”`
      remember(state, key, { id, label })
      if (node.inContents)
        state.entries.push({ target: id, ...(number ? { number } : {}), title, level, variant: node.variant })
      const numbered = { ...node, id, level, ...(number ? { number } : {}) }
      return within(numbered, level + 1, inSection || (node.variant === 'section' && node.numbered))
    }
    case 'table': {
      const id = idFor(state, `t-${slug(key)}`)
      const number = node.numbered && node.caption.length > 0 ? `${state.words.table} ${++state.table}` : undefined
      if (number) remember(state, key, { id, label: number.toLowerCase() })
      return { ...apart(state, () => within(node)), id, ...(number ? { number } : {}) }
    }
    case 'figure': {
      const id = idFor(state, `f-${slug(key)}`)
      const number = node.caption.length > 0 ? `${state.words.figure} ${++state.figure}` : undefined
      if (number) remember(state, key, { id, label: number.toLowerCase() })
      // The table of a figure's data is named by the figure: it has no number of its own.
      const data = node.data ? { data: { ...within(node.data), id: idFor(state, `${id}-data`) } } : {}
      return { ...node, id, ...(number ? { number } : {}), ...data }
    }
    case 'list':
      return numberedList(state, node, within)
    default:
      return within(node)
  }
}
