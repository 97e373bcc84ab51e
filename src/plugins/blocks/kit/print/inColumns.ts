import { inlineText } from '#document/text/variables.ts'
import type { DocumentNode, ListNode, Origin } from '#document/tree/tree.ts'
import { textsIn } from '#document/tree/walk.ts'

/** What a text takes of a column: its letters, and a line for beginning. */
const weightOf = (node: DocumentNode): number =>
  textsIn([node]).reduce((sum, inlines) => sum + inlineText(inlines).length + 40, 0)
/** Lists may be parted between items; a numbered one goes on counting. */
const pieces = (node: DocumentNode): DocumentNode[] =>
  node.type === 'list' && !node.keywords
    ? node.items.map((item, at) => ({
        ...node,
        items: [item],
        ...(node.ordered ? { start: (node.start ?? 1) + at } : {}),
      }))
    : [node]
const joined = (nodes: DocumentNode[]): DocumentNode[] =>
  nodes.reduce<DocumentNode[]>((done, node) => {
    const last = done.at(-1)
    const follows =
      last?.type === 'list' && node.type === 'list' && last.ordered === node.ordered && last.marker === node.marker
    if (follows) done[done.length - 1] = { ...last, items: [...last.items, ...(node as ListNode).items] }
    else done.push(node)
    return done
  }, [])

/**
 * Text in columns of about the same height, parted between paragraphs and items: read down one and then the next, in every
 * output alike. A text too short to be parted stands as it is.
 */
export const inColumns = (origin: Origin, nodes: DocumentNode[], count: number): DocumentNode[] => {
  const parts = nodes.flatMap(pieces)
  if (count < 2 || parts.length < count) return nodes
  const whole = parts.reduce((sum, node) => sum + weightOf(node), 0)
  const columns: DocumentNode[][] = Array.from({ length: count }, () => [])
  let used = 0
  parts.forEach((node, at) => {
    const own = weightOf(node)
    const left = parts.length - at
    const wanted = Math.min(count - 1, Math.floor(((used + own / 2) / whole) * count))
    // No column stays empty.
    const filled = columns.filter(({ length }) => length > 0).length
    const column = left <= count - filled ? filled : Math.min(wanted, filled)
    columns[Math.min(count - 1, column)]?.push(node)
    used += own
  })
  return [{ type: 'group', origin, columns: columns.map(joined) }]
}
