import type { Paragraph } from 'docx'
import type { wordsOf } from '#document/text/words.ts'
import type { DocumentNode, Language, SectionNode, Tone } from '#document/tree/tree.ts'
import type { Picture } from './pictures.ts'
import type { Block } from './separated.ts'
import type { HeadingKind } from './styles/headingKinds.ts'
import type { WordTheme } from './wordTheme.ts'

/** What the nodes of one document share while it is written. One writer per document, so that ids start at 1 in each. */
export type WordWriter = {
  theme: WordTheme
  /** Whether a part's title has a page of its own. */
  partPages: boolean
  language: Language
  author: string
  words: ReturnType<typeof wordsOf>
  /** What a tone is called where no tag says it. */
  toneWords: Record<Tone, string>
  /** Page of each anchor, counted from 1, from the PDF of the same tree. */
  pageMap: Record<string, number>
  /** By asset key or figure drawing; all bytes are fetched before writing starts. */
  pictures: Map<unknown, Picture>
  /** What each heading is, and what the style of each level (from 1, at 0) is made for. */
  headings: { kinds: ReadonlyMap<SectionNode, HeadingKind>; levels: HeadingKind[] }
  /** Titles that a contents node lists; the others must not enter Word's field when it is updated. */
  listed: Set<string>
  /** True when headings that are left out of the contents share levels with those that are in. */
  marksEntries: boolean
  /** Word's name for each anchor, and the names given so far. */
  bookmarks: Map<string, string>
  bookmarkNames: Set<string>
  /** Mark where each block of the template begins. */
  blockMarks: boolean
  /** How many have been written. */
  quotes: number
  /** In order of number, from 1. */
  footnotes: Paragraph[]
  /** Number of each note that has been written, by the note's id, and those that further marks point at. */
  noteIds: Map<string, number>
  markedNotes: ReadonlySet<string>
  /**
   * What the next paragraph must bring with it: a new page, no space as it is the first of one, or the space (twips)
   * that the table before it cannot have.
   */
  pending: { pageBreak?: boolean; top?: boolean; space?: number }
  /** Children of a node; here, so that no node has to import all others. */
  renderNodes: (nodes: DocumentNode[], scope: Scope) => Block[]
  /** Counts up; bookmarks, pictures and list instances take their ids here. */
  next: () => number
}

/** Where a node is written: what may differ between a page, a cell, a callout and a quote. */
export type Scope = {
  /** Width of the text, in twips. */
  width: number
  /** Paragraph style of plain paragraphs, and of list items. */
  body: string
  list: string
  /** Depth of lists around, from 0. */
  depth: number
  /** Left indent of paragraphs, in twips: the text edge of the list item around. */
  indent: number
  /** What running text leaves free at its right, in twips, so that its lines are not too long to read. */
  right: number
  /** True in table cells, where a paragraph cannot be a heading in Word's navigation. */
  inCell: boolean
  /**
   * In a place of a row: what a heading leaves below it, in twips, to end level with those beside it. The table is there for
   * the eye alone, so that headings stay headings; undefined in cells of real tables.
   */
  below?: number
}

/** Lines of some eighty letters, as in print: 140 mm in twips. */
const measure = 7937

export const pageScope = (width: number): Scope => ({
  width,
  right: Math.max(0, width - measure),
  body: 'BodyText',
  list: 'ListParagraph',
  depth: 0,
  indent: 0,
  inCell: false,
})
