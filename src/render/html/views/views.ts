import { inlineText } from '#document/text/variables.ts'
import type { BackCoverNode, CoverNode } from '#document/tree/tree.ts'
import type { Context, Views } from '../view.ts'
import { contents } from './contents.ts'
import { figure } from './figure.ts'
import { group } from './group.ts'
import { readAs } from './readAs.ts'
import { section } from './section.ts'
import { table } from './table.ts'
import { toneLabel } from './toneLabel.ts'

/** A field with less than this in it (as JSON, some ten lines of text) is kept on one page. */
const shortCallout = 1400
/** A paragraph of fewer characters (some six lines) leads over to what follows, and is not parted from it. */
const shortText = 500

/** What both covers have. */
const coverParts = (node: CoverNode | BackCoverNode, { inlines, page }: Context) => {
  const shown = (image: CoverNode['picture']) =>
    image ? { src: page.assetUrl(image.asset), alt: image.alt } : undefined
  return {
    lines: node.lines.map((line) => ({ inlines: inlines(line) })),
    facts: node.facts,
    author: page.tree.author,
    logo: shown(node.logo ?? page.theme.logo),
    picture: shown(node.picture),
  }
}

/** What each node's partial is given. The type makes sure that no node of the union is left out. */
export const views: Views = {
  section,
  table,
  figure,
  contents,
  group,
  paragraph: (node, context) => ({
    id: node.id,
    style: node.style ?? 'body',
    short: inlineText(node.inlines).length < shortText,
    ...readAs(node.inlines),
    inlines: context.inlines(node.inlines, 'running text'),
  }),
  list: (node, context) => ({
    id: node.id,
    tag: node.ordered ? 'ol' : 'ul',
    start: node.start,
    keywords: node.keywords === true,
    unmarked: node.marker === 'none',
    ...readAs(node.items.flatMap(({ inlines }) => inlines)),
    items: node.items.map((item) => ({
      ...readAs(item.inlines),
      tone: item.tone,
      toneLabel: toneLabel(item, context),
      inlines: context.inlines(item.inlines, 'running text'),
      children: context.nodes(item.children),
    })),
  }),
  image: (node, context) => ({
    id: node.id,
    src: context.page.assetUrl(node.asset),
    alt: node.alt,
    edge: node.edge === true && !context.inCell,
    caption: node.caption ? context.inlines(node.caption) : undefined,
    width: node.widthPercent ? Math.min(100, Math.max(5, node.widthPercent)) : undefined,
  }),
  quote: (node, context) => ({
    id: node.id,
    children: context.nodes(node.children),
    source: node.source ? context.inlines(node.source) : undefined,
  }),
  callout: (node, context) => ({
    id: node.id,
    variant: node.variant,
    short: JSON.stringify(node.children).length < shortCallout,
    title: node.title && inlineText(node.title) !== '' ? context.inlines(node.title) : undefined,
    children: context.nodes(node.children, { width: context.width - 24 }),
  }),
  cover: (node, context) => ({
    ...coverParts(node, context),
    title: node.title,
    subtitle: node.subtitle,
    isFirst: context.page.tree.children.find((child) => child.type === 'cover') === node,
  }),
  backCover: (node, context) => ({
    ...coverParts(node, context),
    isBack: true,
    id: context.page.nextId('baksida'),
    side: context.page.sides.get(node),
  }),
  problem: (node, context) => ({
    id: node.id,
    severity: node.severity,
    message: node.message,
    label: node.severity === 'error' ? context.page.pageWords.error : context.page.pageWords.warning,
  }),
}
