import { text } from '#document/tree/nodes.ts'
import type { DocumentNode, Inline, NoteEntry, SectionNode } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { heightOf, room } from '../slides/heights.ts'
import { cutTable, isTable, rowsThatFit } from './cutTable.ts'
import { capacity } from './geometry.ts'

/** What stays together on a slide. `under` is the heading of the block it belongs to, `leads` that it is one. */
export type Unit = { node: DocumentNode; under?: Inline[]; leads?: true }
export type SlidePage = { units: Unit[] }
/** How high a figure is drawn, and whether its data find room beside it. */
export type Measure = (node: DocumentNode, size: number) => number

const heading = (title: Inline[], origin: SectionNode['origin']): DocumentNode => ({
  type: 'paragraph',
  origin,
  inlines: title,
  style: 'label',
})

/** A text of many screens is cut between words: on a slide nothing may run out of its box. */
const most = 900
const cutText = (inlines: Inline[]): Inline[][] => {
  const pieces: Inline[][] = [[]]
  let length = 0
  for (const inline of inlines.flatMap((one): Inline[] =>
    one.type === 'text' && one.text.length > most
      ? (one.text.match(new RegExp(`[^]{1,${most}}(?:\\s|$)|\\S{1,${most}}`, 'g')) ?? []).map((part) => ({
          ...one,
          text: part,
        }))
      : [one],
  )) {
    const own = 'text' in inline ? inline.text.length : 0
    if (length > 0 && length + own > most) {
      pieces.push([])
      length = 0
    }
    pieces.at(-1)?.push(inline)
    length += own
  }
  return pieces
}

/** Nodes as units: items of lists one by one, blocks by their heading and what stands under it. */
export const unitsOf = (nodes: DocumentNode[], under?: Inline[]): Unit[] =>
  nodes.flatMap((node): Unit[] => {
    const own = under ? { under } : {}
    if (node.type === 'section')
      return [{ ...own, node: heading(node.title, node.origin), leads: true }, ...unitsOf(node.children, node.title)]
    if (node.type === 'list' && !node.keywords)
      return node.items.flatMap((item, at) =>
        cutText(item.inlines).map((inlines, piece, all) => ({
          ...own,
          node: {
            ...node,
            ...(node.ordered ? { start: (node.start ?? 1) + at } : {}),
            ...(piece > 0 ? { ordered: false, marker: 'none' as const } : {}),
            items: [{ ...item, inlines, ...(piece < all.length - 1 ? { children: undefined } : {}) }],
          },
        })),
      )
    if (node.type === 'paragraph')
      return cutText(node.inlines).map((inlines) => ({ ...own, node: { ...node, inlines } }))
    return [{ ...own, node }]
  })

/** What is too high for a slide is taken apart, where that can be done. */
const apart = ({ node, ...rest }: Unit): Unit[] => {
  if (node.type === 'group') return unitsOf(node.columns.flat(), rest.under)
  if (node.type === 'quote') {
    const source = node.source ? [{ ...rest, node: heading(node.source, node.origin) }] : []
    return [...unitsOf(node.children, rest.under), ...source]
  }
  if (node.type !== 'callout') return [{ node, ...rest }]
  const title = node.title ? [{ ...rest, node: heading(node.title, node.origin), leads: true as const }] : []
  return [...title, ...unitsOf(node.children, rest.under)]
}

const again = (words: string, under: Inline[]): Unit => ({
  node: heading([...under, ...text(` (${words})`)], { blockKey: '' }),
  leads: true,
})

/** Units on as many slides as they need at this size of type; where a block goes on, so does its heading. */
export const pagesOf = (units: Unit[], size: number, measure: Measure, continued: string): SlidePage[] => {
  const pages: SlidePage[] = []
  let used = capacity
  const turn = (unit: Unit) => {
    const page: SlidePage = { units: [] }
    used = 0
    if (pages.length > 0 && unit.under && !unit.leads) {
      page.units.push(again(continued, unit.under))
      used = measure(page.units[0]?.node as DocumentNode, size)
    }
    pages.push(page)
  }
  const put = (unit: Unit, next?: Unit): void => {
    const own = measure(unit.node, size)
    const withNext = own + (unit.leads && next ? Math.min(measure(next.node, size), capacity / 3) : 0)
    const left = capacity - used
    if (pages.length > 0 && withNext <= left) {
      pages.at(-1)?.units.push(unit)
      used += own
      return
    }
    if (isTable(unit.node)) {
      const fresh = pages.length === 0 || used > capacity / 2
      if (fresh) turn(unit)
      const rows = rowsThatFit(unit.node, capacity - used, size)
      const [first, rest] = cutTable(unit.node, Math.max(1, rows))
      pages.at(-1)?.units.push({ ...unit, node: first })
      used += measure(first, size)
      if (rest) {
        turn({ ...unit })
        put({ ...unit, node: rest })
      }
      return
    }
    const pieces = own > capacity ? apart(unit) : [unit]
    if (pieces.length > 1) {
      pieces.forEach((piece, at) => {
        put(piece, pieces[at + 1])
      })
      return
    }
    turn(unit)
    pages.at(-1)?.units.push(unit)
    used += own
  }
  units.forEach((unit, at) => {
    put(unit, units[at + 1])
  })
  return pages
}

/** What units take of a slide, in points; what is not known there is said by `measure`. */
export const unitHeight = (node: DocumentNode, size: number, figures: (node: DocumentNode) => number): number =>
  heightOf([node], room.width, size, (figure) => figures(figure))

/** The notes of a slide's own section, and of the blocks on it. */
export const notesOf = (section: SectionNode, own: DocumentNode[]): NoteEntry[] => [
  ...(section.notes ?? []),
  ...nodesOf(own, 'section').flatMap(({ notes = [] }) => notes),
]
