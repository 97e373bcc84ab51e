import type { DocumentNode, Origin } from './tree.ts'

export type Composed = { origin: Origin; beside: boolean; newPage: boolean; nodes: DocumentNode[] }

/** The page turns before the first of them, whatever it is: a block without a heading too. */
const onNewPage = ([first, ...rest]: DocumentNode[]): DocumentNode[] =>
  first ? [{ ...first, newPage: true }, ...rest] : []

/**
 * Blocks that the designer put beside the one before become columns of one group, on a new page if the first of them is
 * to be. One that prints nothing takes no column.
 */
export const sideBySide = (blocks: Composed[]): DocumentNode[] => {
  const rows: { origin: Origin; newPage: boolean; columns: DocumentNode[][] }[] = []
  for (const { origin, beside, newPage, nodes } of blocks) {
    if (nodes.length === 0) continue
    const last = rows.at(-1)
    if (beside && last) last.columns.push(nodes)
    else rows.push({ origin, newPage, columns: [nodes] })
  }
  return rows.flatMap(({ origin, newPage, columns }): DocumentNode[] => {
    const nodes: DocumentNode[] = columns.length > 1 ? [{ type: 'group', origin, columns }] : columns.flat()
    return newPage ? onNewPage(nodes) : nodes
  })
}
