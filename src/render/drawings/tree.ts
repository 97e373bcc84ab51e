import type { Drawing, TreeItem } from '#document/tree/tree.ts'
import { type Boxes, drawBoxes, type Link } from './boxes.ts'
import type { Drawn, Pen } from './Drawn.ts'
import { block } from './label.ts'
import { outline } from './treeOutline.ts'

type Tree = Extract<Drawing, { kind: 'tree' }>
export const treePadding = 9
const gap = 14
const drop = 26
const narrowest = 88

const leaves = (item: TreeItem): number =>
  item.children?.length ? item.children.reduce((sum, child) => sum + leaves(child), 0) : 1

/** A chain of command: from the top where all leaves fit beside each other, else as an indented outline. */
export const placeTree = ({ root }: Tree, pen: Pen): Boxes => {
  const count = leaves(root)
  const width = Math.min(140, (pen.maxWidth - gap * (count - 1)) / count)
  return width < narrowest ? outline(root, pen) : below(root, { x: 0, y: 0, width, depth: 0 }, pen)
}
export const tree = (drawing: Tree, pen: Pen): Drawn => drawBoxes(placeTree(drawing, pen), pen)

type Place = { x: number; y: number; width: number; depth: number }

/** An item over the middle of those below it; it comes first, then each of them with what hangs there. */
const below = (item: TreeItem, { x, y, width, depth }: Place, pen: Pen): Boxes & { centre: number } => {
  const children = item.children ?? []
  const wanted = children.length > 1 ? Math.min(220, width * 1.5) : width
  const made = block(item.label, undefined, wanted - 2 * treePadding, pen)
  const height = Math.max(32, made.height + 2 * treePadding)
  let at = x
  const placed = children.map((child) => {
    const one = below(child, { x: at, y: y + height + drop, width, depth: depth + 1 }, pen)
    at += one.width + gap
    return one
  })
  const total = Math.max(wanted, at - x - (children.length > 0 ? gap : 0))
  const [first, last] = [placed[0], placed.at(-1)]
  const centre = first && last ? (first.centre + last.centre) / 2 : x + total / 2
  const own = { label: item.label, made, order: depth, x: centre - wanted / 2, y, width: wanted, height }
  let before = 1
  const links = placed.flatMap((child): Link[] => {
    const to = before
    before += child.boxes.length
    const [start, turn, end] = [y + height, y + height + drop / 2, y + height + drop]
    const points: Link['points'] = [
      [centre, start],
      [centre, turn],
      [child.centre, turn],
      [child.centre, end],
    ]
    const inside = child.links.map((link) => ({ ...link, from: link.from + to, to: link.to + to }))
    return [{ from: 0, to, points, leaves: 'below', reaches: 'above' }, ...inside]
  })
  const deepest = Math.max(height, ...placed.map((child) => height + drop + child.height))
  return { boxes: [own, ...placed.flatMap(({ boxes }) => boxes)], links, width: total, height: deepest, centre }
}
