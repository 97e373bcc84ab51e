import type { Control, Run } from '../read/Item.ts'

export const draftKinds = [
  'section',
  'question',
  'table',
  'records',
  'list',
  'richText',
  'contents',
  'cover',
  'note',
  'image',
  'unknown',
] as const
export type DraftKind = (typeof draftKinds)[number]

/**
 * What was found for a block. All kinds share the one bag, so that a block can be given another kind with nothing lost:
 * `heading` over it, `help` for who answers, `head` and `rows` of a table, `parts` of a record and the control that stood
 * for each, `items` of a list, `text` and its `runs` line by line.
 */
export type Details = {
  heading?: string
  help?: string
  head?: string[][]
  rows?: string[][]
  parts?: string[]
  items?: string[]
  text?: string
  runs?: Run[][]
  /** Choices of a question. */
  options?: string[]
  /** Several of the choices may be taken. */
  several?: boolean
  /** The control or field that stood for the answer, or for each part or column. */
  control?: Control
  controls?: (Control | undefined)[]
  /** A statement that is true or not. */
  statement?: boolean
  /** A word or two, not a text. */
  short?: boolean
  /** How many times the file holds the same empty form. */
  copies?: number
  /** How many records: 1 is a form filled in once. */
  max?: number
  /** Depth of a section, 1 to 9. */
  level?: number
  /** A number that was typed by hand before the title; numbers of the document replace it. */
  number?: string
  ordered?: boolean
  /** Lines of a cover under its title. */
  lines?: string[]
  note?: string
  caption?: string
  /** A picture's path in the file. */
  path?: string
}
/** Why a rule took what it took for what it is: shown in the review, and counted when rules are measured. */
export type DraftRule =
  | 'cover'
  | 'headingStyle'
  | 'headingNumber'
  | 'headingLook'
  | 'headingRow'
  | 'contents'
  | 'picture'
  | 'note'
  | 'repeated'
  | 'boxes'
  | 'loneBox'
  | 'scale'
  | 'place'
  | 'blanks'
  | 'asked'
  | 'labelledLine'
  | 'labelledLines'
  | 'labelledCells'
  | 'questionCells'
  | 'emptyRows'
  | 'fillTable'
  | 'givenTable'
  | 'nestedTable'
  | 'list'
  | 'askedList'
  | 'guidance'
  | 'text'
  | 'textBox'
  | 'notUnderstood'

export type DraftBlock = {
  kind: DraftKind
  title: string
  details: Details
  /** Where in the file, `12` or `3/2/1/1`. */
  place: string
  rule: DraftRule
  /** 0 to 1: how sure the rule is. */
  confidence: number
}
