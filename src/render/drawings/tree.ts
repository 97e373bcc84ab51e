import type { Drawing, TreeItem } from '#document/tree/tree.ts'
import { box } from './box.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { block } from './label.ts'
import { path } from './svg.ts'

type Placed = { drawn: string; width: number; height: number; centre: number }
const padding = 9
const gap = 14
const drop = 26
const narrowest = 88

const leaves = (item: TreeItem): number =>
  item.children?.length ? item.children.reduce((sum, child) => sum + leaves(child), 0) : 1

/** A chain of command: from the top where all leaves fit beside each other, else as an indented outline. */
export const tree = ({ root }: Extract<Drawing, { kind: 'tree' }>, pen: Pen): Drawn => {
  const count = leaves(root)
  const width = Math.min(140, (pen.maxWidth - gap * (count - 1)) / count)
  if (width < narrowest) return outline(root, pen)
  const placed = below(root, 0, 0, width, 0, pen)
  return { body: placed.drawn, width: placed.width, height: placed.height }
}

const below = (item: TreeItem, x: number, y: number, width: number, depth: number, pen: Pen): Placed => {
  const children = item.children ?? []
  const wanted = children.length > 1 ? Math.min(220, width * 1.5) : width
  const made = block(item.label, undefined, wanted - 2 * padding, pen)
  const height = Math.max(32, made.height + 2 * padding)
  let at = x
  const placed = children.map((child) => {
    const one = below(child, at, y + height + drop, width, depth + 1, pen)
    at += one.width + gap
    return one
  })
  const total = Math.max(wanted, at - x - (children.length > 0 ? gap : 0))
  const first = placed[0]
  const last = placed.at(-1)
  const centre = first && last ? (first.centre + last.centre) / 2 : x + total / 2
  const links = placed.map((child) => connector(centre, y + height, child.centre, y + height + drop, pen))
  const own = box({ x: centre - wanted / 2, y, width: wanted, height }, made, depth, pen)
  const deepest = Math.max(height, ...placed.map((child) => height + drop + child.height))
  return {
    drawn: links.join('') + own + placed.map((child) => child.drawn).join(''),
    width: total,
    height: deepest,
    centre,
  }
}
const connector = (x1: number, y1: number, x2: number, y2: number, { colours }: Pen) =>
  path(['M', x1, y1, 'V', (y1 + y2) / 2, 'H', x2, 'V', y2], {
    fill: 'none',
    stroke: colours.accent,
    'stroke-width': 1.4,
  })

const outline = (root: TreeItem, pen: Pen): Drawn => {
  const indent = 26
  const parts: string[] = []
  let y = 0
  const put = (item: TreeItem, depth: number, parent?: { x: number; y: number }) => {
    const x = depth * indent
    const width = Math.min(300, pen.maxWidth - x)
    const made = block(item.label, undefined, width - 2 * padding, pen)
    const height = Math.max(24, made.height + 12)
    const middle = y + height / 2
    if (parent)
      parts.unshift(
        path(['M', parent.x, parent.y, 'V', middle, 'H', x], {
          fill: 'none',
          stroke: pen.colours.accent,
          'stroke-width': 1.4,
        }),
      )
    parts.push(box({ x, y, width, height }, made, depth, pen))
    const foot = { x: x + indent / 2, y: y + height }
    y += height + 8
    for (const child of item.children ?? []) put(child, depth + 1, foot)
  }
  put(root, 0)
  const depth = (item: TreeItem): number => 1 + Math.max(0, ...(item.children ?? []).map(depth))
  return { body: parts.join(''), width: Math.min(pen.maxWidth, 300 + (depth(root) - 1) * indent), height: y - 8 }
}
