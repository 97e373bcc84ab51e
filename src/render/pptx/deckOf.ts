import { inlineText } from '#document/text/variables.ts'
import { text } from '#document/tree/nodes.ts'
import type {
  CalloutNode,
  CoverNode,
  DocumentNode,
  DocumentTree,
  FigureNode,
  SectionNode,
} from '#document/tree/tree.ts'
import { allNodes } from '#document/tree/walk.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { figureRoom, fitFigure } from '../slides/figureRoom.ts'
import { captionHeight, dataWidth, heightOf, room, tableType } from '../slides/heights.ts'
import { slideParts } from '../slides/slideParts.ts'
import { isNative } from './addChart.ts'
import { capacity } from './geometry.ts'
import { type Measure, notesOf, pagesOf, unitsOf } from './units.ts'

export type DeckSlide =
  | { kind: 'cover'; node: CoverNode }
  | { kind: 'chapter'; title: string; spoken: CalloutNode[]; ids: string[] }
  | { kind: 'body'; title: string; nodes: DocumentNode[]; size: number; spoken: CalloutNode[]; ids: string[] }

const sizes = [28, 24, 21, 18, 16]
/** Data in smaller type than this are not read from the back of a room: they get a slide of their own. */
const smallestData = 11

/** A figure's data stand beside it where there is room, else on slides of their own after it. */
const withData = (node: DocumentNode): DocumentNode[] => {
  if (node.type === 'section') return [{ ...node, children: node.children.flatMap(withData) }]
  if (node.type !== 'figure' || !node.data) return [node]
  const high = heightOf([node.data], dataWidth(room.width), smallestData / tableType)
  const { data, ...alone } = node
  return high <= capacity
    ? [node]
    : [alone, { ...data, caption: data.caption.length > 0 ? data.caption : node.caption }]
}

/** A chart of PowerPoint's takes any height from this on; a drawing has its own. Either leaves the rest to others. */
const lowestChart = 230
const figureHeights = (section: SectionNode, own: DocumentNode[], theme: ThemeValues) => {
  const most = Math.min(figureRoom(section.title, own), capacity) - 20
  const known = new Map<FigureNode, number>()
  return (node: FigureNode): number => {
    const found = known.get(node)
    if (found !== undefined) return found
    const drawn = isNative(node.drawing)
      ? Math.min(lowestChart, most)
      : fitFigure(node, theme, room.width, most - captionHeight(node, room.width)).height
    known.set(node, drawn)
    return drawn
  }
}

const pagesIn = (section: SectionNode, own: DocumentNode[], theme: ThemeValues, continued: string) => {
  const notes = notesOf(section, own).map(
    ({ number, inlines }): DocumentNode => ({
      type: 'paragraph',
      origin: section.origin,
      style: 'muted',
      inlines: [{ type: 'text', text: `${number}  ` }, ...inlines],
    }),
  )
  const units = unitsOf([...own, ...notes].flatMap(withData))
  const figures = figureHeights(section, own, theme)
  const measure: Measure = (node, size) => {
    const height = heightOf([node], room.width, size, figures)
    return Number.isFinite(height) ? height : 240
  }
  const made = sizes.map((size) => ({ size, pages: pagesOf(units, size, measure, continued) }))
  const fewest = Math.min(...made.map(({ pages }) => pages.length))
  return made.find(({ pages }) => pages.length <= fewest) ?? { size: 18, pages: [] }
}

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
