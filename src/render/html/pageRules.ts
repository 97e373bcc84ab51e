import { inlineText } from '#document/text/variables.ts'
import type { wordsOf } from '#document/text/words.ts'
import type { DocumentNode, DocumentTree, SectionNode } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { hasPage } from '../hasPage.ts'
import { appendicesOf } from '../partAppendices.ts'
import { edgeRules } from './edgeRules.ts'

export type PageRules = { names: Map<SectionNode, string>; css: string }

/** The name of pages without a title of their own, within a part. */
const plain = 'plain'

/** A CSS string: nothing in a title can end it, or end the style element around it. */
const cssString = (value: string) =>
  `"${value.replace(/\p{Cc}+/gu, ' ').replace(/[\\"<>&]/g, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`

const isSection = (node: DocumentNode): node is SectionNode => node.type === 'section' && node.variant !== 'block'
const titleOf = (node: SectionNode) => [node.number, inlineText(node.title)].filter(Boolean).join('  ')

/**
 * Named pages: Chromium has no running headers that follow the text, but a page may have a name and margin boxes of its
 * own. Each chapter that starts on a new page gives its name to its pages; chapters that share a page have no title
 * of their own there and take the part's, but appendices take none. A name ends with `l` for its landscape pages.
 */
export const pageRules = (
  tree: DocumentTree,
  words: ReturnType<typeof wordsOf>,
  theme: Pick<ThemeValues, 'partPages'> = {},
): PageRules => {
  const page = `@bottom-right{content:"${words.page} " counter(page) " ${words.of} " counter(pages)}`
  if (tree.layout === 'slides')
    return {
      names: new Map(),
      css: `@page{@bottom-left{content:${cssString(tree.running.start)}}@bottom-right{content:counter(page)}}`,
    }
  const names = new Map<SectionNode, string>()
  const titles = new Map<string, string>()
  const walk = (nodes: DocumentNode[], inherited: string | undefined, top: boolean, outside: SectionNode[] = []) => {
    const sections = nodes.filter(isSection)
    // One chapter that flows on from another would stand under the other's title.
    const apart = sections.every((node, index) => node.newPage || node.variant === 'part' || (index === 0 && !top))
    for (const node of sections) {
      const own = apart || node.variant === 'part' ? `k${titles.size + 1}` : outside.includes(node) ? plain : inherited
      if (own && own !== inherited && own !== plain) titles.set(own, titleOf(node))
      if (own) names.set(node, own)
      if (node.variant !== 'part') continue
      walk(node.children, own, false, appendicesOf(node))
      // The page turns where its name changes: a part that shares its page has the name of what it shares it with.
      const shared = names.get(node.children.find(isSection) ?? node)
      if (shared && !hasPage(node, theme)) names.set(node, shared)
    }
  }
  walk(tree.children, undefined, true)
  const header = `@top-left{content:${cssString(tree.running.start)}}@top-right{content:${cssString(tree.running.end)}}`
  const chapter = (title: string) => `@bottom-left{content:${cssString(title)}}`
  const css = [
    `@page{${header}${page}}@page l{size:A4 landscape}@page ${plain}l{size:A4 landscape}`,
    ...[...titles].map(
      ([name, title]) => `@page ${name}{${chapter(title)}}@page ${name}l{size:A4 landscape;${chapter(title)}}`,
    ),
    edgeRules(tree),
  ].join('')
  return { names, css }
}
