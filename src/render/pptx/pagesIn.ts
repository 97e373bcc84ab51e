import type { DocumentNode, FigureNode, SectionNode } from '#document/tree/tree.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { figureRoom, fitFigure } from '../slides/figureRoom.ts'
import { captionHeight, dataWidth, heightOf, room, tableType } from '../slides/heights.ts'
import { capacity } from './geometry.ts'
import { nativeCharts } from './nativeChart.ts'
import { type Measure, notesOf, pagesOf, unitsOf } from './units.ts'

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
const smallChart = 110
const figureHeights = (section: SectionNode, own: DocumentNode[], theme: ThemeValues) => {
  const most = Math.min(figureRoom(section.title, own), capacity) - 20
  const known = new Map<FigureNode, number>()
  return (node: FigureNode): number => {
    const found = known.get(node)
    if (found !== undefined) return found
    const charts = nativeCharts(node.drawing).length
    const drawn =
      charts > 0
        ? Math.min(lowestChart + Math.floor((charts - 1) / 4) * smallChart, most)
        : fitFigure(node, theme, room.width, most - captionHeight(node, room.width)).height
    known.set(node, drawn)
    return drawn
  }
}

/** A section's own nodes on as many slides as they need, in the largest type that takes no more of them. */
export const pagesIn = (section: SectionNode, own: DocumentNode[], theme: ThemeValues, continued: string) => {
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
