import type { TreeItem } from '#document/tree/tree.ts'
import type { Boxes, Link, PlacedBox } from './boxes.ts'
import type { Pen } from './Drawn.ts'
import { block } from './label.ts'

const padding = 9
const indent = 26

const depthOf = (item: TreeItem): number => 1 + Math.max(0, ...(item.children ?? []).map(depthOf))

/** A tree too wide to stand: each item on a line of its own, farther in the deeper it is. */
export const outline = (root: TreeItem, pen: Pen): Boxes => {
  const boxes: PlacedBox[] = []
  const links: Link[] = []
  let y = 0
  const put = (item: TreeItem, depth: number, parent?: number) => {
    const x = depth * indent
    const width = Math.min(300, pen.maxWidth - x)
    const made = block(item.label, undefined, width - 2 * padding, pen)
    const height = Math.max(24, made.height + 12)
    const own = boxes.push({ label: item.label, made, order: depth, x, y, width, height }) - 1
    const above = parent === undefined ? undefined : boxes[parent]
    if (above && parent !== undefined) {
      const down = above.x + indent / 2
      const points: Link['points'] = [
        [down, above.y + above.height],
        [down, y + height / 2],
        [x, y + height / 2],
      ]
      links.push({ from: parent, to: own, points, leaves: 'below', reaches: 'left' })
    }
    y += height + 8
    for (const child of item.children ?? []) put(child, depth + 1, own)
  }
  put(root, 0)
  return { boxes, links, width: Math.min(pen.maxWidth, 300 + (depthOf(root) - 1) * indent), height: y - 8 }
}
