import { wordsOf } from '../../text/words.ts'
import type { ContentsEntry, Inline, Language, NoteEntry } from '../tree.ts'

export type Labelled = { id: string; label: string }
/** What both walks of numbering know: counters, ids given, and where references may lead. */
export type State = {
  words: ReturnType<typeof wordsOf>
  ids: Set<string>
  section: number
  subsection: number
  appendix: number
  table: number
  figure: number
  note: number
  /** The last number of the numbered list before, for one that continues it. */
  listEnd: number
  /** blockKey or sectionKey -> what a reference to it prints. A section's own label wins over its tables'. */
  targets: Map<string, Labelled>
  entries: ContentsEntry[]
  missing: Missing[]
  /** The notes of each block and section, by its key, in the order of reading. */
  notes: Map<string, NoteEntry[]>
  /** Marks of notes that stand in another place, which may be further on: resolved last. */
  far: { inline: Reference; blockKey: string }[]
}
/** `note`: it is the note that is not there. */
export type Missing = { blockKey: string; target: string; note?: true }
export type Reference = Extract<Inline, { type: 'reference' }>

export const openState = (language: Language): State => ({
  words: wordsOf(language),
  ids: new Set(),
  section: 0,
  subsection: 0,
  appendix: 0,
  table: 0,
  figure: 0,
  note: 0,
  listEnd: 0,
  targets: new Map(),
  entries: [],
  missing: [],
  notes: new Map(),
  far: [],
})
