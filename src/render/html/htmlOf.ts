import { wordsOf } from '#document/text/words.ts'
import type { ContentsNode, DocumentNode, DocumentTree, Inline } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { themeVariables } from '#templates/themes/themeVariables.ts'
import { fontFamily } from '../fonts.ts'
import { pageSidesOf } from '../pageSides.ts'
import { firstAppendices } from '../partAppendices.ts'
import { themeOf } from '../themeOf.ts'
import { keptView } from './keptView.ts'
import { listedNotes } from './listedNotes.ts'
import { pageContents } from './pageContents.ts'
import { pageRules } from './pageRules.ts'
import { pageWordsOf } from './pageWords.ts'
import { templates } from './templates.ts'
import type { Context, Fields, Keeping, Page, Place, View } from './view.ts'
import { inlineView } from './views/inlineView.ts'
import { textWidths } from './views/section.ts'
import { views } from './views/views.ts'

export type HtmlOptions = {
  /** `print` is what the PDF is made from; `page` is one self-contained file to publish. */
  mode: 'print' | 'page'
  /** Theme with the municipality's own colours; without it, the tree's theme as it is. */
  theme?: ThemeValues
  /** Address of an image by its asset key: `https://assets.invalid/media/…` for print, a data URI or URL for a page. */
  assetUrl: (key: string) => string
  /** Typefaces as CSS (`printFaces` or `pageFaces`). Without them it is read in the reader's own. */
  faces?: string
  /** HTML of the last printing, reused for nodes that are the same objects: for who prints a document again and again. */
  kept?: Keeping['html']
  /** With `kept`: elements carry the key of their block as `data-block`. */
  mark?: boolean
}

const viewOf = (node: DocumentNode, context: Context): View => {
  // The record's type ties each node to its own view; the compiler cannot follow that through a union.
  const make = views[node.type] as (node: DocumentNode, context: Context) => Fields
  const view = { partial: `nodes/${node.type}`, ...make(node, context) }
  // A section turns the page itself, with its heading.
  return node.newPage && node.type !== 'section' ? { partial: 'parts/newPage', view } : view
}
const contextFor = (page: Page, place: Place): Context => {
  const context: Context = {
    ...place,
    page,
    nodes: (nodes = [], changes = {}) => {
      const inner = contextFor(page, { ...place, ...changes })
      const within = page.kept && contextFor(page, { ...place, ...changes, inKept: true })
      return nodes.map((node) => (within ? keptView(node, inner, within, viewOf) : viewOf(node, inner)))
    },
    inlines: (inlines: readonly Inline[] = [], fit) => inlines.map((inline) => inlineView(inline, context, fit)),
  }
  return context
}

const stylesOf = (page: Page, rules: string, faces = ''): string => {
  const { style } = templates()
  const variables = themeVariables(page.theme, fontFamily)
  if (page.mode === 'page') return [faces, variables, style('base'), style('page')].join('\n')
  const sheets = page.tree.layout === 'slides' ? ['base', 'print', 'slides'] : ['base', 'print']
  return [faces, variables, ...sheets.map(style), rules].join('\n')
}

/**
 * A document tree as complete HTML. Pure, and the same on the server as in the browser. Text is escaped by
 * Handlebars; links pass only with http, https or mailto. Ids, numbers and orientation are taken as the tree has them.
 */
export const htmlOf = (tree: DocumentTree, options: HtmlOptions): string => {
  const words = wordsOf(tree.language)
  const theme = options.theme ?? themeOf(tree)
  const rules = pageRules(tree, words, theme)
  const ids = { made: 0 }
  const noted = listedNotes(tree)
  const page: Page = {
    tree,
    mode: options.mode,
    theme,
    words,
    pageWords: pageWordsOf(tree.language),
    assetUrl: options.assetUrl,
    listedNotes: noted,
    pageNames: rules.names,
    turning: firstAppendices(tree.children),
    sides: options.mode === 'print' ? pageSidesOf(tree, theme) : new Map(),
    levels: new Map(),
    fits: new Map(),
    nextId: (prefix) => `${prefix}-x${++ids.made}`,
  }
  if (options.kept)
    page.kept = {
      html: options.kept,
      mark: options.mark === true,
      ids,
      around: [tree.language, tree.layout, page.theme.key, page.theme.partPages, [...noted]].join(' '),
    }
  const width = tree.layout === 'slides' && options.mode === 'print' ? textWidths.slides : textWidths.portrait
  const context = contextFor(page, { level: 1, width, inSection: false, inCell: false, inKept: false })
  const asPage = options.mode === 'page'
  // A published page has its contents beside the text and its cover as the page's header.
  const hoisted = (node: DocumentNode) => asPage && (node.type === 'contents' || node.type === 'cover')
  const cover = tree.children.find((node) => node.type === 'cover')
  const contents: ContentsNode | undefined = asPage ? pageContents(tree, words.contents) : undefined
  return templates().render(`layouts/${asPage ? 'page' : tree.layout === 'slides' ? 'slides' : 'report'}`, {
    language: tree.language,
    title: tree.title,
    author: tree.author,
    facts: tree.facts,
    words: page.pageWords,
    theme: page.theme.key,
    layout: tree.layout,
    style: stylesOf(page, rules.css, options.faces),
    cover: asPage && cover ? context.nodes([cover]) : [],
    hasCover: cover !== undefined,
    contents: contents ? context.nodes([contents]) : [],
    nodes: context.nodes(tree.children.filter((node) => !hoisted(node))),
  })
}
