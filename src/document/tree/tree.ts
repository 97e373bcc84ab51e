import type { MeasuredValue } from '../answer/value.ts'

/**
 * Raised when something that a kept tree holds changes its meaning or goes. Trees are kept for others to read: a document
 * is printed from its stored input (docs/adr/0042).
 */
export const TREE_VERSION = 1

/** Where a node comes from, so that a fault can be shown at the block (and the answer path) that caused it. */
export type Origin = { blockKey: string; path?: string }

/** Meaning carried by colour, always beside a word or a symbol: colour is never the only carrier. */
export type Tone = 'highlight' | 'good' | 'progress' | 'started' | 'warning' | 'muted'

export type Inline =
  | { type: 'text'; text: string; bold?: true; italic?: true; script?: 'sub' | 'super' }
  /** `href` is http, https or mailto only; anything else is dropped by the allow-list before it gets here. */
  | { type: 'link'; href: string; text: string }
  /**
   * A reference to a numbered node. `text` is empty until numbering fills it (`avsnitt 3`, `tabell 2`). With `note`: to its
   * first (second, …) note, of which numbering makes a further mark of that note.
   */
  | { type: 'reference'; target: string; text: string; note?: number }
  /**
   * A numbered note. `number` and `id` are filled by numbering; renderers make a real foot- or endnote of it. The same
   * words again in a section are the same note: `again` (2, 3, …) is a further mark that points at it.
   */
  | { type: 'note'; inlines: Inline[]; number?: number; id?: string; again?: number }
  /** A small labelled marker: symbol and word, tone only in addition. */
  | { type: 'tag'; label: string; symbol?: string; tone: Tone }
  | { type: 'break' }

type Base = {
  origin: Origin
  /** Anchor, unique in the document, made by numbering from `origin`. */
  id?: string
  /** Starts on a new page. Not within a cell, a list, a quote, a callout or a group, where it means nothing. */
  newPage?: boolean
}

/** The page of an open spread: on paper printed on both sides pages with odd numbers lie to the right. */
export const pageSides = ['left', 'right'] as const
export type PageSide = (typeof pageSides)[number]

/**
 * A titled part of the document. Sections nest; `level` (1..), `number` and `notes` come from numbering.
 * `variant` says what it is, not how it looks: `part` a divider page, `block` the heading of a block inside a section.
 */
export type SectionNode = Base & {
  type: 'section'
  variant: 'part' | 'section' | 'appendix' | 'block'
  title: Inline[]
  numbered: boolean
  inContents: boolean
  /**
   * Set by layout, and the only orientation renderers act on: a landscape section, heading included, gets landscape
   * pages; adjacent landscape sections share them. Sections inside a landscape section carry none.
   */
  orientation?: 'landscape'
  /** With `newPage`: the page that it starts on lies there. Where it does not, a page before it is left blank. */
  side?: PageSide
  /** A part without a page of its own: its heading stands where the text goes on. */
  flows?: true
  level?: number
  /** `3`, `6.1` or `Bilaga 2`, printed as it stands before the title. */
  number?: string
  notes?: NoteEntry[]
  children: DocumentNode[]
}
/** `marks`: how many marks point at it, where more than one does. */
export type NoteEntry = { number: number; id: string; inlines: Inline[]; marks?: number }

export type ParagraphNode = Base & {
  type: 'paragraph'
  inlines: Inline[]
  /** `help` guidance to the reader, `lead` an opening paragraph, `label` a small heading that is no heading. */
  style?: 'body' | 'lead' | 'help' | 'muted' | 'label'
}

export type ListItem = { inlines: Inline[]; children?: DocumentNode[]; tone?: Tone }
/**
 * `keywords`: a few words each, which slides may set as a field of boxes. `marker: 'none'`: items that begin with a mark
 * of their own, as a box to tick; a list all the same.
 */
export type ListNode = Base & {
  type: 'list'
  ordered: boolean
  keywords?: boolean
  marker?: 'none'
  /** The number of the first item, where it is not 1: a list that goes on after a text between. */
  start?: number
  /** Goes on where the numbered list before it ended; numbering makes `start` of it. */
  continues?: true
  items: ListItem[]
}

/** A column. `weight` is a relative width wish; `align: 'number'` is right-aligned with tabular figures. */
export type Column = { key: string; weight?: number; align?: 'start' | 'center' | 'number' }
export type Cell = {
  inlines: Inline[]
  /** Block content after the inlines (lists, paragraphs), for cells with formatted text. */
  children?: DocumentNode[]
  value?: MeasuredValue
  header?: 'column' | 'row' | 'group'
  colSpan?: number
  rowSpan?: number
  tone?: Tone
}
export type Row = { key: string; cells: Cell[]; role?: 'total' }
export type RowGroup = { key: string; label?: Inline[]; rows: Row[] }
export type TableNode = Base & {
  type: 'table'
  caption: Inline[]
  /** False for tables that are a layout of one record (no "Tabell 3"). */
  numbered: boolean
  /** `Tabell 3`, printed as it stands before the caption. */
  number?: string
  columns: Column[]
  head: Row[]
  groups: RowGroup[]
  /** Explanations printed under the table: symbols, source, measure definitions. */
  notes?: Inline[][]
  /** Decided by `layout`: this table needs landscape; layout also lifts it to the section around it, see there. */
  orientation?: 'landscape'
  /** Decided by `layout`: short labels and figures, set as wide as lines of text so that an eye finds its way across. */
  measure?: 'text'
  /** Marks a table made by stacking one row of a wide one. */
  stacked?: true
}

export type Series = { key: string; label: string; values: MeasuredValue[] }
export type Drawing =
  | { kind: 'wheel'; centre?: string; segments: { label: string; detail?: string }[] }
  | { kind: 'chain'; direction: 'vertical' | 'horizontal'; steps: { label: string; detail?: string }[] }
  | { kind: 'tree'; root: TreeItem }
  | ChartDrawing
  /** Small charts beside each other, one for each of the third thing that figures differ by, under one legend. */
  | { kind: 'panels'; panels: { label: string; chart: ChartDrawing }[] }
  | { kind: 'yearWheel'; startMonth: number; events: { month: number; label: string }[] }
  | { kind: 'trend'; decimals: number; labels: string[]; values: MeasuredValue[] }
  | MarksDrawing
/**
 * Bars or lines. The axis holds all values, whatever `min` and `max` say, and bars always start at 0. `lying`: a row for
 * each category, or never; left out, the room decides.
 */
export type ChartDrawing = {
  kind: 'bars' | 'lines'
  unit: string
  decimals: number
  categories: string[]
  series: Series[]
  min?: number
  max?: number
  height?: 'small' | 'tall'
  lying?: boolean
  target?: ReferenceLine
  /** Lines besides the target: what the values are to be compared with. */
  comparisons?: ReferenceLine[]
  /**
   * The charts that it is read together with: in one figure, section or document, of the same unit and decimals. `reach`
   * is filled by `shareAxes`.
   */
  shared?: { within: 'figure' | 'section' | 'document'; reach?: AxisReach }
}
export type ReferenceLine = { label: string; value: number }
/** What all charts of a set need together: their values, and the most that any of them has to find room for. */
export type AxisReach = {
  low: number
  high: number
  zero: boolean
  categories: number
  series: number
  names: string[]
}
export type TreeItem = { label: string; children?: TreeItem[] }

/** In the units of the axes. */
export type Point = [x: number, y: number]
/**
 * `from` is at the left or at the foot, `to` at the right or at the top; `from` may be the larger. An axis is widened to
 * hold all marks. Every tick is drawn; labels that would run into each other at the foot are left out at regular steps.
 */
export type Axis = {
  from: number
  to: number
  ticks: { at: number; label: string }[]
  /** What it measures, with its unit. */
  title?: string
  /** False: no lines across the drawing at the ticks. */
  grid?: boolean
}
/**
 * Without a tone a mark has the theme's own colour. A label is printed where there is room for it, in its bar or beside
 * it; where there is none it is left out, and stands in the figure's data as everything does.
 */
export type Mark =
  | { type: 'bar'; x: [number, number]; y: [number, number]; tone?: Tone; label?: string }
  | { type: 'line'; points: Point[]; tone?: Tone }
  /** The field within these points. */
  | { type: 'area'; points: Point[]; tone?: Tone }
  | { type: 'symbol'; at: Point; tone?: Tone; label?: string }
  | { type: 'text'; at: Point; text: string; align?: 'start' | 'middle' | 'end' }
/**
 * Any picture in a system of coordinates, for what has no kind of its own (docs/adr/0043). Each tone has a shape and a
 * dash beside its colour, and what it means is said in `legend`. A figure of marks has an alternative text and data.
 */
export type MarksDrawing = {
  kind: 'marks'
  x: Axis
  y: Axis
  marks: Mark[]
  /** Height between the axes in points, from 40 to 600. It grows where the labels of `y` need it. */
  height: number
  legend?: { tone?: Tone; label: string }[]
}

/** A figure is data; each output draws it from the same SVG. `data` is printed beside or behind it. */
export type FigureNode = Base & {
  type: 'figure'
  caption: Inline[]
  alt: string
  /** `Figur 2`, printed as it stands before the caption. */
  number?: string
  drawing: Drawing
  data?: TableNode
  /** Printed under the caption where the data, which has them below it, is not shown: symbols, source. */
  notes?: Inline[][]
}

/** An image is an asset key; the bytes reach a renderer as an argument. Decorative images have an empty `alt`. */
export type ImageNode = Base & {
  type: 'image'
  asset: string
  alt: string
  caption?: Inline[]
  widthPercent?: number
  /** Reaches the edges of the paper, past the margins. In a cell or beside something it is as wide as its column. */
  edge?: true
}
export type QuoteNode = Base & { type: 'quote'; children: DocumentNode[]; source?: Inline[] }
export type CalloutNode = Base & {
  type: 'callout'
  variant: 'guidance' | 'info' | 'answer' | 'decision'
  title?: Inline[]
  children: DocumentNode[]
}
export type CoverNode = Base & {
  type: 'cover'
  title: string
  subtitle?: string
  lines: Inline[][]
  facts: { label: string; value: string }[]
  logo?: { asset: string; alt: string }
  /** Fills the width of the page, over the title, cut in height to the room there is. An empty `alt`: decoration. */
  picture?: { asset: string; alt: string }
}
/** The last page, as a cover without a title. On paper printed on both sides it lies outermost: to the left. */
export type BackCoverNode = Base & { type: 'backCover' } & Pick<CoverNode, 'lines' | 'facts' | 'logo' | 'picture'>
export type ContentsEntry = {
  target: string
  number?: string
  title: string
  level: number
  variant: SectionNode['variant']
}
/** The table of contents. `entries` come from numbering; page numbers are the renderers' business. */
export type ContentsNode = Base & { type: 'contents'; title: string; depth: number; entries?: ContentsEntry[] }
/**
 * Blocks side by side on wide pages, one after another on narrow ones. `row`: one line of a row, in which headings, drawings
 * and captions are level; a column without nodes is a place that is kept free.
 */
export type GroupNode = Base & { type: 'group'; row?: true; columns: DocumentNode[][] }
/** A visible fault in its right place; the same fault stands in `compose`'s list of problems. */
export type ProblemNode = Base & { type: 'problem'; code: string; message: string; severity: 'error' | 'warning' }

export type DocumentNode =
  | SectionNode
  | ParagraphNode
  | ListNode
  | TableNode
  | FigureNode
  | ImageNode
  | QuoteNode
  | CalloutNode
  | CoverNode
  | BackCoverNode
  | ContentsNode
  | GroupNode
  | ProblemNode

export type Language = 'sv' | 'en'

/** Space between what follows each other, as the template has it whatever its theme says. */
export const spacings = ['usual', 'compact'] as const
export type Spacing = (typeof spacings)[number]
/** Whether a part's title has a page of its own, as the template has it whatever its theme says. */
export const partPages = ['own', 'none'] as const
export type PartPages = (typeof partPages)[number]

/** What every renderer gets, and all it gets. Plain JSON: it is stored with the adopted document. */
export type DocumentTree = {
  version: typeof TREE_VERSION
  language: Language
  layout: 'report' | 'slides' | 'letter'
  title: string
  /** The municipality or authority, for metadata. */
  author: string
  /** Key of the theme (see `src/templates/themes`). */
  theme: string
  /** The municipality's own colours over the theme's, as `#rrggbb`. */
  colours?: { primary?: string; accent?: string }
  /** The municipality's own typefaces over the theme's, by key. */
  typefaces?: { body?: string; heading?: string }
  spacing?: Spacing
  partPages?: PartPages
  /** What the municipality writes for what is hidden, where it is not `..`; drawings write it themselves. */
  hiddenSymbol?: string
  /** Running header: unit at the start, document title at the end; key facts stand in the body as well. */
  running: { start: string; end: string }
  facts: { unit: string; schoolYear: string; adopted?: string; registryNumber?: string }
  children: DocumentNode[]
}

/** Ends every switch over the node union: a new node type is a compile error until each renderer knows it. */
export const assertNever = (value: never): never => {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
