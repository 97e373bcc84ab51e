import { Document, Packer } from 'docx'
import { wordsOf } from '#document/text/words.ts'
import type { ContentsNode, DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { pageWordsOf } from '../html/pageWords.ts'
import { themeOf } from '../themeOf.ts'
import { coreProperties } from './coreProperties.ts'
import { flow } from './flow.ts'
import { handoutOf } from './handout.ts'
import { listNumbering } from './listNumbering.ts'
import { renderNode } from './nodes/renderNode.ts'
import { pageFrame } from './pageFrame.ts'
import { type LoadAsset, loadPictures } from './pictures.ts'
import { scriptFonts } from './scriptFonts.ts'
import { closed, separated } from './separated.ts'
import { headingKinds, kindsByLevel } from './styles/headingKinds.ts'
import { wordStyles } from './styles/wordStyles.ts'
import type { WordWriter } from './WordWriter.ts'
import { wordFonts } from './wordFonts.ts'
import { wordTheme } from './wordTheme.ts'
import { xmlText } from './xmlText.ts'

export type DocxOptions = {
  /** Default: the tree's own theme. */
  theme?: ThemeValues
  /** Bytes of an image; undefined shows as a visible fault in its place. */
  assets: LoadAsset
  /** Page of each anchor in the PDF of the same tree, counted from 1. Without it Word counts when the file is opened. */
  pageMap?: Record<string, number>
  /** Stands as created and modified in the file. */
  date: Date
  /** Mark where each block of the template begins: in a file that is made to come back. */
  blockMarks?: boolean
  /** Default: the tree's author. */
  author?: string
}

type Listing = Pick<WordWriter, 'listed' | 'marksEntries'>

const contentsOf = (nodes: DocumentNode[]): ContentsNode | undefined => {
  for (const node of nodes) {
    const found = node.type === 'contents' ? node : node.type === 'section' ? contentsOf(node.children) : undefined
    if (found) return found
  }
}

/** Notes that more than one mark points at: they need a bookmark. */
const notesMarkedAgain = (nodes: DocumentNode[]): Set<string> =>
  new Set(
    nodesOf(nodes, 'section').flatMap(({ notes = [] }) =>
      notes.flatMap(({ id, marks = 1 }) => (marks > 1 ? [id] : [])),
    ),
  )
/** Numbers other than 1 that ordered lists begin with, each once. */
const startsIn = (nodes: DocumentNode[]): number[] => [
  ...new Set(nodesOf(nodes, 'list').flatMap(({ start }) => (start && start > 1 ? [start] : []))),
]
/** Which headings the contents list, and whether that can be told from their levels alone. */
const listing = (nodes: DocumentNode[]): Listing => {
  const contents = contentsOf(nodes)
  const listed = new Set(contents?.entries?.map((entry) => entry.target) ?? [])
  const differs = (node: DocumentNode): boolean =>
    node.type === 'section' &&
    (((node.level ?? 1) <= (contents?.depth ?? 0) && !listed.has(node.id ?? '')) || node.children.some(differs))
  return { listed, marksEntries: nodes.some(differs) }
}

/** A document tree as a Word file (Office Open XML), with all its content and none of its own. Throws only what `assets` throws. */
export const renderDocx = async (made: DocumentTree, options: DocxOptions): Promise<Uint8Array> => {
  const tree = handoutOf(made)
  const values = options.theme ?? themeOf(tree)
  const theme = wordTheme(values)
  const kinds = headingKinds(tree.children)
  let count = 0
  const writer: WordWriter = {
    theme,
    partPages: values.partPages ?? true,
    language: tree.language,
    headings: { kinds, levels: kindsByLevel(kinds) },
    author: tree.author,
    words: wordsOf(tree.language),
    toneWords: pageWordsOf(tree.language).tones,
    // The pages of slides are others.
    pageMap: (made.layout !== 'slides' && options.pageMap) || {},
    pictures: await loadPictures(tree, options.assets, values),
    ...listing(tree.children),
    bookmarks: new Map(),
    bookmarkNames: new Set(),
    blockMarks: options.blockMarks ?? false,
    quotes: 0,
    footnotes: [],
    noteIds: new Map(),
    markedNotes: notesMarkedAgain(tree.children),
    pending: {},
    renderNodes: (nodes, scope) => nodes.flatMap((node) => renderNode(writer, node, scope)),
    next: () => ++count,
  }
  const sections = flow(writer, tree).map((run) => ({
    ...pageFrame(tree, run),
    children: closed(separated(run.blocks)),
  }))
  const about = {
    title: tree.title,
    subject: [tree.facts.unit, tree.facts.schoolYear].filter(Boolean).join(', '),
    creator: options.author ?? tree.author,
    language: tree.language === 'en' ? 'en-GB' : 'sv-SE',
    date: options.date,
  }
  const document = new Document({
    title: xmlText(about.title),
    styles: wordStyles(theme, tree),
    numbering: listNumbering(theme, startsIn(tree.children)),
    footnotes: Object.fromEntries(writer.footnotes.map((paragraph, index) => [index + 1, { children: [paragraph] }])),
    fonts: [...wordFonts(values), ...scriptFonts(JSON.stringify(tree.children))],
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true, consecutiveHyphenLimit: 2 },
    sections,
  })
  return new Uint8Array(
    await Packer.pack(document, 'uint8array', false, [{ path: 'docProps/core.xml', data: coreProperties(about) }]),
  )
}
