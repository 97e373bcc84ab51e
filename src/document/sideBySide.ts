import type { DocumentNode, Origin } from './tree.ts'

export type Composed = { origin: Origin; beside: boolean; nodes: DocumentNode[] }

/** Blocks that the designer put beside the one before become columns of one group. One that prints nothing takes no column. */
export const sideBySide = (blocks: Composed[]): DocumentNode[] => {
  const rows: { origin: Origin; columns: DocumentNode[][] }[] = []
  for (const { origin, beside, nodes } of blocks) {
    if (nodes.length === 0) continue
    const last = rows.at(-1)
    if (beside && last) last.columns.push(nodes)
    else rows.push({ origin, columns: [nodes] })
  }
  return rows.flatMap(({ origin, columns }): DocumentNode[] =>
    columns.length > 1 ? [{ type: 'group', origin, columns }] : columns.flat(),
  )
}
