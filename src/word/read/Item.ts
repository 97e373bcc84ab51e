/** A control or form field of Word's: where an answer goes, and of what kind. */
export type Control = { kind: 'text' | 'choice' | 'date' | 'check'; name: string; options: string[]; ticked?: boolean }
/** A stretch of text that looks alike. */
/** `note` is the foot- or endnote that is referred to after it. */
export type Run = { text: string; bold: boolean; italic: boolean; href?: string; note?: string }
export type Picture = { alt: string; path?: string }

/** A line of the document: a paragraph, or the part of one between two line breaks. */
export type Paragraph = {
  kind: 'paragraph'
  /** The way down to it, `12` or `3/2/1/1` (table, row, cell, line), counted from 1. */
  place: string
  text: string
  runs: Run[]
  /** Name and id of its style, lower case, `heading 1|rubrik1`. */
  style: string
  /** Outline level, 1 to 9; 0 is body text. */
  level: number
  /** Looks that all its letters share. */
  bold: boolean
  italic: boolean
  /** Grey, or the red that guidance is written in. */
  grey: boolean
  underlined: boolean
  capitals: boolean
  /** Points of its largest letters; 0 without any. */
  size: number
  list?: { ordered: boolean; level: number }
  controls: Control[]
  /** How many boxes to tick stand in it. */
  boxes: number
  /** All that stands here is a placeholder or a field: an answer goes here. */
  placeholder: boolean
  /** Some of it is a field or placeholder. */
  field: boolean
  /** In a list of contents. */
  contents: boolean
  cover: boolean
  /** Name of the repeated control that it stands in. */
  repeated?: string
  textBox: boolean
  /** A new page begins before it, or after it. */
  pageBreak: boolean
  endsPage: boolean
  notes: string[]
  pictures: Picture[]
  bookmarks: string[]
  /** Inserted or deleted with changes tracked. */
  tracked: boolean
}
export type Cell = {
  items: Item[]
  /** Columns that it covers. */
  span: number
  /** Continues the cell above. */
  merged: boolean
  shaded: boolean
  bold: boolean
  text: string
  empty: boolean
}
export type Table = {
  kind: 'table'
  place: string
  rows: Cell[][]
  /** Rows marked as heading rows. */
  heads: number
  framed: boolean
  caption: string
  repeated: boolean
}
export type Item = Paragraph | Table
