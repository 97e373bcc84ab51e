import { keysSeenFrom } from '../../input/instanceKeys.ts'
import type { DocumentNode, Inline, NoteEntry } from '../tree.ts'
import { mapParts } from '../walk.ts'
import type { State } from './state.ts'

/** Second walk: references get their text, notes their numbers; each note is listed at the section it stands in. */
const resolveInlines = (state: State, inlines: Inline[], blockKey: string, notes: NoteEntry[]): Inline[] =>
  inlines.map((inline): Inline => {
    if (inline.type === 'reference') {
      const found = keysSeenFrom(blockKey, inline.target)
        .map((key) => state.targets.get(key))
        .find((target) => target !== undefined)
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

/** A node with the texts and nodes in it resolved; a section of the document lists the notes that stand in it. */
export const resolveNode = (state: State, node: DocumentNode, notes: NoteEntry[]): DocumentNode => {
  const resolved = <N extends DocumentNode>(one: N, into: NoteEntry[]): N =>
    mapParts(one, {
      inlines: (inlines) => resolveInlines(state, inlines, node.origin.blockKey, into),
      node: (child) => resolveNode(state, child, into),
    })
  if (node.type === 'contents') return { ...node, entries: state.entries.filter((entry) => entry.level <= node.depth) }
  if (node.type !== 'section' || node.variant === 'block') return resolved(node, notes)
  const own: NoteEntry[] = []
  const section = resolved(node, own)
  return own.length > 0 ? { ...section, notes: own } : section
}
