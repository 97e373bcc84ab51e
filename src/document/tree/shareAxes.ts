import { commonReach } from './chartReach.ts'
import type { ChartDrawing, DocumentNode, Drawing, SectionNode } from './tree.ts'
import { mapChildren } from './walk.ts'

type Around = { section: string; figure: string }
type Sets = Map<string, ChartDrawing[]>

/** Only what is counted in the same way can be compared on one axis. */
const setOf = ({ shared, unit, decimals }: ChartDrawing, around: Around): string | undefined => {
  if (!shared) return undefined
  const within = shared.within === 'document' ? '' : around[shared.within]
  return [shared.within, within, unit.trim(), decimals].join('\n')
}

const eachChart = (drawing: Drawing, change: (chart: ChartDrawing) => ChartDrawing): Drawing => {
  if (drawing.kind === 'panels')
    return { ...drawing, panels: drawing.panels.map((panel) => ({ ...panel, chart: change(panel.chart) })) }
  return drawing.kind === 'bars' || drawing.kind === 'lines' ? change(drawing) : drawing
}

/** A heading within a section, of a block, is no section to the reader who compares. */
const isSection = (node: DocumentNode): node is SectionNode => node.type === 'section' && node.variant !== 'block'

const walk = (nodes: DocumentNode[], change: (chart: ChartDrawing, around: Around) => ChartDrawing): DocumentNode[] => {
  let count = 0
  const inside =
    (section: string) =>
    (node: DocumentNode): DocumentNode => {
      count += 1
      const own = isSection(node) ? `${node.origin.blockKey} ${count}` : section
      const made = mapChildren(node, inside(own))
      if (made.type !== 'figure') return made
      const around = { section, figure: String(count) }
      return { ...made, drawing: eachChart(made.drawing, (chart) => change(chart, around)) }
    }
  return nodes.map(inside(''))
}

/**
 * Gives charts that are read together one axis: every one is told what all of them need (`reach`), and takes the least
 * `min` and the largest `max` of them. Renderers draw each alone and get the same scale. Pure; nodes without such charts
 * stay as they are.
 */
export const shareAxes = (nodes: DocumentNode[]): DocumentNode[] => {
  const sets: Sets = new Map()
  walk(nodes, (chart, around) => {
    const set = setOf(chart, around)
    if (set !== undefined) sets.set(set, [...(sets.get(set) ?? []), chart])
    return chart
  })
  if (sets.size === 0) return nodes
  return walk(nodes, (chart, around) => {
    const all = sets.get(setOf(chart, around) ?? '')
    if (!all || !chart.shared) return chart
    const least = Math.min(...all.map(({ min }) => min ?? Number.POSITIVE_INFINITY))
    const most = Math.max(...all.map(({ max }) => max ?? Number.NEGATIVE_INFINITY))
    return {
      ...chart,
      ...(Number.isFinite(least) ? { min: least } : {}),
      ...(Number.isFinite(most) ? { max: most } : {}),
      shared: { ...chart.shared, reach: commonReach(all) },
    }
  })
}
