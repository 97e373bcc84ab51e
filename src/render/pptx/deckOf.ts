import { inlineText } from '#document/text/variables.ts'
import { text } from '#document/tree/nodes.ts'
import type { CalloutNode, CoverNode, DocumentNode, DocumentTree, SectionNode } from '#document/tree/tree.ts'
import { allNodes } from '#document/tree/walk.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { slideParts } from '../slides/slideParts.ts'
import { pagesIn } from './pagesIn.ts'

export type DeckSlide =
  | { kind: 'cover'; node: CoverNode }
  | { kind: 'chapter'; title: string; spoken: CalloutNode[]; ids: string[] }
  | { kind: 'body'; title: string; nodes: DocumentNode[]; size: number; spoken: CalloutNode[]; ids: string[] }

/** A table of contents as text: each line leads to its slide. */
const asText = (node: DocumentNode): DocumentNode[] =>
  node.type !== 'contents'
    ? [node]
    : (node.entries ?? []).map(({ target, number, title, variant }) => ({
        type: 'paragraph',
        origin: node.origin,
        inlines: [{ type: 'reference', target, text: [number, title].filter(Boolean).join('  ') }],
        ...(variant === 'part' ? { style: 'label' as const } : {}),
      }))

/** A document as slides: which there are, what stands on each and in what type. Pure. */
export const deckOf = (tree: DocumentTree, theme: ThemeValues, continued: string): DeckSlide[] => {
  const slides: DeckSlide[] = []
  const section = (node: SectionNode) => {
    const { own, spoken, following } = slideParts(node)
    const title = [node.number, inlineText(node.title)].filter(Boolean).join('  ')
    const ids = node.id ? [node.id] : []
    const chapter = node.variant === 'part' || own.length === 0
    if (chapter) slides.push({ kind: 'chapter', title, spoken: own.length > 0 ? [] : spoken, ids })
    const { size, pages } = own.length > 0 ? pagesIn(node, own, theme, continued) : { size: 18, pages: [] }
    for (const [at, { units }] of pages.entries()) {
      // Each slide has a title of its own: they are told apart where slides are listed.
      const again = pages.length > 1 && at > 0 ? ` (${continued}${pages.length > 2 ? ` ${at + 1}` : ''})` : ''
      const nodes = units.map((unit) => unit.node)
      const inside = allNodes(nodes).flatMap(({ id }) => (id ? [id] : []))
      slides.push({
        kind: 'body',
        title: `${title}${again}`,
        nodes,
        size,
        spoken: at === 0 ? spoken : [],
        ids: [...(at === 0 && !chapter ? ids : []), ...inside],
      })
    }
    following.forEach(section)
  }
  const loose = (nodes: DocumentNode[], title: string) => {
    if (nodes.length === 0) return
    const origin = nodes[0]?.origin ?? { blockKey: '' }
    section({
      type: 'section',
      origin,
      variant: 'section',
      title: text(title),
      numbered: false,
      inContents: false,
      children: nodes.flatMap(asText),
    })
  }
  if (!tree.children.some(({ type }) => type === 'cover')) {
    const lines = [text([tree.facts.unit, tree.facts.schoolYear].filter(Boolean).join(' · '))]
    slides.push({
      kind: 'cover',
      node: { type: 'cover', origin: { blockKey: '' }, title: tree.title, lines, facts: [] },
    })
  }
  let waiting: DocumentNode[] = []
  const settle = () => {
    const nodes = waiting
    waiting = []
    loose(nodes, tree.title)
  }
  for (const node of tree.children) {
    if (node.type === 'backCover') {
      settle()
      slides.push({ kind: 'cover', node: { ...node, type: 'cover', title: tree.author } })
      continue
    }
    if (node.type !== 'section' && node.type !== 'cover' && node.type !== 'contents') {
      waiting.push(node)
      continue
    }
    settle()
    if (node.type === 'section') section(node)
    else if (node.type === 'cover') slides.push({ kind: 'cover', node })
    else loose([node], node.title)
  }
  settle()
  return slides
}
