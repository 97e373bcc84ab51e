import type { wordsOf } from '#document/text/words.ts'
import type { DocumentNode, DocumentTree, Drawing, Inline, PageSide, SectionNode } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import type { Level } from '../drawings/drawingToSvg.ts'
import type { pageWordsOf } from './pageWords.ts'

/** What a partial gets: plain data, made by a view. `partial` names the template that prints it. */
export type View = { partial: string; [name: string]: unknown }

export type NodeType = DocumentNode['type']
export type NodeOf<K extends NodeType> = Extract<DocumentNode, { type: K }>
export type Fields = { partial?: string; [name: string]: unknown }

/** What is the same for a whole document. */
export type Page = {
  tree: DocumentTree
  mode: 'print' | 'page'
  theme: ThemeValues
  words: ReturnType<typeof wordsOf>
  pageWords: ReturnType<typeof pageWordsOf>
  assetUrl: (key: string) => string
  /** Ids of notes that are listed at the end of a section; others are printed where they stand. */
  listedNotes: ReadonlySet<string>
  /** Name of the printed page each section belongs to, see `pageRules`. */
  pageNames: ReadonlyMap<SectionNode, string>
  /** Sections that turn the page though the tree does not say so. */
  turning: ReadonlySet<DocumentNode>
  /** Sections whose first page is to lie left or right; none where there are no pages. */
  sides: ReadonlyMap<DocumentNode, PageSide>
  /** What makes charts beside each other level, see `rowLevels`. */
  levels: Map<Drawing, Level>
  /** How charts beside each other on a slide are drawn, all alike. */
  fits: Map<Drawing, { maxWidth: number; wantedHeight?: number }>
  /** Makes ids for what has none, the same at every rendering. */
  nextId: (prefix: string) => string
  kept?: Keeping
}
/** HTML of nodes that were printed before, and what it depends on besides the node itself. */
export type Keeping = {
  html: WeakMap<DocumentNode, { around: string; ids: number; html: string }>
  /** What is the same for the whole document and may change between two printings. */
  around: string
  /** Whether each block's elements say which block they are of (`data-block`): for an editor, never in a document. */
  mark: boolean
  /** How many ids `nextId` has made. */
  ids: { made: number }
}

/** Where a node stands. */
export type Context = {
  page: Page
  /** Heading level of a section found here, before the cover's h1 is counted. */
  level: number
  /** Text width in points, for hyphenation and drawings. */
  width: number
  /** On a slide: the height that a figure is drawn in, in points. */
  figureRoom?: number
  inSection: boolean
  inCell: boolean
  /** The heading of a place in a row, level with those beside it. */
  inRow?: boolean
  /** In a node whose HTML is kept whole, see `keptView`. */
  inKept: boolean
  /** Prints children; `changes` say where they stand. */
  nodes: (nodes: readonly DocumentNode[] | undefined, changes?: Partial<Place>) => View[]
  inlines: (inlines: readonly Inline[] | undefined, fit?: Fit) => View[]
}
export type Place = Pick<Context, 'level' | 'width' | 'figureRoom' | 'inSection' | 'inCell' | 'inRow' | 'inKept'>
/** Words wider than this (points, at this font size) get soft hyphens; in running text, all long ones. */
export type Fit = { width: number; size: number } | 'running text'

/** One view per node type: leave one out and it does not compile. */
export type Views = { [K in NodeType]: (node: NodeOf<K>, context: Context) => Fields }
