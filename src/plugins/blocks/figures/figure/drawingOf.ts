import type { Drawing, TreeItem } from '#document/tree/tree.ts'
import type { FigureConfig } from './config.ts'

type Item = FigureConfig['items'][number]
const named = ({ label, detail }: Item) => ({ label, ...(detail ? { detail } : {}) })

/** Items with levels to a tree: each hangs under the nearest one before it with a lower level. */
const treeOf = ([root, ...items]: Item[]): TreeItem => {
  const top: TreeItem = { label: root?.label ?? '' }
  const path: { level: number; node: TreeItem }[] = [{ level: 0, node: top }]
  for (const { label, level } of items) {
    while (path.length > 1 && (path.at(-1)?.level ?? 0) >= level) path.pop()
    const node: TreeItem = { label }
    const parent = path.at(-1)?.node ?? top
    parent.children = [...(parent.children ?? []), node]
    path.push({ level, node })
  }
  return top
}

/** The drawing of a figure block's settings, tokens already resolved. */
export const drawingOf = ({ kind, direction, startMonth, items }: FigureConfig, centre: string): Drawing => {
  switch (kind) {
    case 'wheel':
      return { kind, ...(centre ? { centre } : {}), segments: items.map(named) }
    case 'chain':
      return { kind, direction, steps: items.map(named) }
    case 'tree':
      return { kind, root: treeOf(items) }
    case 'yearWheel':
      return { kind, startMonth, events: items.map(({ month, label }) => ({ month, label })) }
  }
}
