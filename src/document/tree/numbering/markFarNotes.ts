import { keysSeenFrom } from '../../input/instanceKeys.ts'
import type { DocumentNode, Inline } from '../tree.ts'
import { mapParts } from '../walk.ts'
import type { Reference, State } from './state.ts'

/** The further mark of a note that stands elsewhere in the document, or a visible fault where there is none. */
const markOf = (state: State, { inline, blockKey }: State['far'][number]): Inline => {
  const { target, note = 1 } = inline
  const entry = keysSeenFrom(blockKey, target)
    .map((key) => state.notes.get(key)?.[note - 1])
    .find((found) => found !== undefined)
  if (!entry) {
    state.missing.push({ blockKey, target, note: true })
    return { type: 'text', text: `[${state.words.missingNote}: ${target}]` }
  }
  entry.marks = (entry.marks ?? 1) + 1
  const { inlines, number, id, marks } = entry
  return { type: 'note', inlines, number, id, again: marks }
}

/**
 * Third walk, for documents that need it: marks that point at a note of another section, which may come after them, so that
 * its number is not known before all notes have theirs.
 */
export const markFarNotes = (state: State, nodes: DocumentNode[]): DocumentNode[] => {
  if (state.far.length === 0) return nodes
  const made = new Map<Reference, Inline>(state.far.map((one) => [one.inline, markOf(state, one)]))
  const marked = (inlines: Inline[]): Inline[] =>
    inlines.map((inline) => {
      if (inline.type === 'reference') return made.get(inline) ?? inline
      return inline.type === 'note' ? { ...inline, inlines: marked(inline.inlines) } : inline
    })
  const walk = (node: DocumentNode): DocumentNode => {
    const inside = mapParts(node, { inlines: marked, node: walk })
    // What is listed under a section is no part of it that is walked.
    return inside.type === 'section' && inside.notes
      ? { ...inside, notes: inside.notes.map((entry) => ({ ...entry, inlines: marked(entry.inlines) })) }
      : inside
  }
  return nodes.map(walk)
}
