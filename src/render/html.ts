import { wordsOf } from '#document/text/words.ts'
import type { ContentsNode, DocumentNode, DocumentTree, Inline } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { themeVariables } from '#templates/themes/themeVariables.ts'
import { fontFamily, pageFaces, printFaces } from './fonts.ts'
import { listedNotes } from './html/listedNotes.ts'
import { pageContents } from './html/pageContents.ts'
import { pageRules } from './html/pageRules.ts'
import { pageWordsOf } from './html/pageWords.ts'
import { templates } from './html/templates.ts'
import type { Context, Fields, Page, Place, View } from './html/view.ts'
import { inlineView } from './html/views/inlineView.ts'
import { textWidths } from './html/views/section.ts'
import { views } from './html/views/views.ts'
import { firstAppendices } from './partAppendices.ts'
import { themeOf } from './themeOf.ts'

export type HtmlOptions = {
  /** `print` is what the PDF is made from; `page` is one self-contained file to publish. */
  mode: 'print' | 'page'
  /** Theme with the municipality's own colours; without it, the tree's theme as it is. */
  theme?: ThemeValues
  /** Address of an image by its asset key: `https://assets.invalid/media/…` for print, a data URI or URL for a page. */
  assetUrl: (key: string) => string
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
      return nodes.map((node) => viewOf(node, inner))
    },
    inlines: (inlines: readonly Inline[] = [], fit) => inlines.map((inline) => inlineView(inline, context, fit)),
  }
  return context
}

const stylesOf = (page: Page, rules: string): string => {
  const { style } = templates()
  const variables = themeVariables(page.theme, fontFamily)
  if (page.mode === 'page') return [pageFaces(page.theme), variables, style('base'), style('page')].join('\n')
  const sheets = page.tree.layout === 'slides' ? ['base', 'print', 'slides'] : ['base', 'print']
  return [printFaces(page.theme, JSON.stringify(page.tree)), variables, ...sheets.map(style), rules].join('\n')
}

/**
 * A document tree as complete HTML. Pure but for the templates, which are read from disk once. Text is escaped by
 * Handlebars; links pass only with http, https or mailto. Ids, numbers and orientation are taken as the tree has them.
 */
export const renderHtml = (tree: DocumentTree, options: HtmlOptions): string => {
  const words = wordsOf(tree.language)
  const rules = pageRules(tree, words)
  let made = 0
  const page: Page = {
    tree,
    mode: options.mode,
    theme: options.theme ?? themeOf(tree),
    words,
    pageWords: pageWordsOf(tree.language),
    assetUrl: options.assetUrl,
    listedNotes: listedNotes(tree),
    pageNames: rules.names,
    turning: firstAppendices(tree.children),
    nextId: (prefix) => `${prefix}-x${++made}`,
  }
  const width = tree.layout === 'slides' && options.mode === 'print' ? textWidths.slides : textWidths.portrait
  const context = contextFor(page, { level: 1, width, inSection: false, inCell: false })
  const asPage = options.mode === 'page'
  // A published page has its contents beside the text and its cover as the page's header.
  const hoisted = (node: DocumentNode) => asPage && (node.type === 'contents' || node.type === 'cover')
  const cover = tree.children.find((node) => node.type === 'cover')
  const contents: ContentsNode | undefined = asPage ? pageContents(tree, words.contents) : undefined
  return templates().render(asPage ? 'page' : tree.layout === 'slides' ? 'slides' : 'report', {
    language: tree.language,
    title: tree.title,
    author: tree.author,
    facts: tree.facts,
    words: page.pageWords,
    theme: page.theme.key,
    layout: tree.layout,
    style: stylesOf(page, rules.css),
    cover: asPage && cover ? context.nodes([cover]) : [],
    hasCover: cover !== undefined,
    contents: contents ? context.nodes([contents]) : [],
    nodes: context.nodes(tree.children.filter((node) => !hoisted(node))),
  })
}
