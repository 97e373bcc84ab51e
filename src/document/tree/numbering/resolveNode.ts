import { keysSeenFrom } from '../../input/instanceKeys.ts'
import type { DocumentNode, Inline, NoteEntry } from '../tree.ts'
import { mapParts } from '../walk.ts'
import type { State } from './state.ts'

type Note = Extract<Inline, { type: 'note' }>
/** The notes of a section: in order, and by their words, for the same words again are the same note. */
type Notes = { entries: NoteEntry[]; byWords: Map<string, NoteEntry> }
export const openNotes = (): Notes => ({ entries: [], byWords: new Map() })

/** A note is its block's, and that of each block that marks it again. */
const keep = (state: State, key: string, entry: NoteEntry) => {
  const own = state.notes.get(key) ?? []
  if (!own.includes(entry)) state.notes.set(key, [...own, entry])
}

const resolveNote = (state: State, note: Note, blockKey: string, notes: Notes): Note => {
  const words = JSON.stringify(note.inlines)
  const known = notes.byWords.get(words)
  if (known) {
    keep(state, blockKey, known)
    known.marks = (known.marks ?? 1) + 1
    return { ...note, inlines: known.inlines, number: known.number, id: known.id, again: known.marks }
  }
  const number = ++state.note
  const entry = { number, id: `not-${number}`, inlines: [] as Inline[] }
  notes.byWords.set(words, entry)
  entry.inlines = resolveInlines(state, note.inlines, blockKey, notes)
  notes.entries.push(entry)
  keep(state, blockKey, entry)
  return { ...note, ...entry }
}

/** Second walk: references get their text, notes their numbers; each note is listed at the section it stands in. */
const resolveInlines = (state: State, inlines: Inline[], blockKey: string, notes: Notes): Inline[] =>
  inlines.map((inline): Inline => {
    if (inline.type === 'reference' && inline.note) {
      state.far.push({ inline, blockKey })
      return inline
    }
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
    if (inline.type === 'note') return resolveNote(state, inline, blockKey, notes)
    return inline
  })

/** A node with the texts and nodes in it resolved; a section of the document lists the notes that stand in it. */
export const resolveNode = (state: State, node: DocumentNode, notes: Notes): DocumentNode => {
  const resolved = <N extends DocumentNode>(one: N, into: Notes): N =>
    mapParts(one, {
      inlines: (inlines) => resolveInlines(state, inlines, node.origin.blockKey, into),
      node: (child) => resolveNode(state, child, into),
    })
  if (node.type === 'contents') return { ...node, entries: state.entries.filter((entry) => entry.level <= node.depth) }
  if (node.type !== 'section' || node.variant === 'block') return resolved(node, notes)
  const own = openNotes()
  const section = resolved(node, own)
  for (const entry of own.entries) keep(state, node.origin.blockKey, entry)
  return own.entries.length > 0 ? { ...section, notes: own.entries } : section
}
