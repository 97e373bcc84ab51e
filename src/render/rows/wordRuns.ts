import type { DocumentNode, GroupNode } from '#document/tree/tree.ts'

/** Columns of a group that stand beside each other in Word, or one that stands by itself. */
export type Run = { beside: boolean; columns: DocumentNode[][] }

const most = 4
const narrow = new Set<DocumentNode['type']>(['paragraph', 'list', 'quote', 'image', 'problem', 'figure'])

/** What reads well in a narrow column and loses nothing in a cell. A figure leaves its data below the row; tables would be in a table. */
const fits = (node: DocumentNode): boolean =>
  narrow.has(node.type) || (node.type === 'section' && node.variant === 'block' && node.children.every(fits))

/** A group as Word can show it, in the order of reading: what does not fit a cell parts the columns before it from those after. */
export const wordRuns = (node: GroupNode): Run[] => {
  const columns = node.row ? node.columns : node.columns.filter((column) => column.length > 0)
  const runs: Run[] = []
  for (const column of columns) {
    const beside = columns.length <= most && column.every(fits)
    const last = runs.at(-1)
    if (beside && last?.beside) last.columns.push(column)
    else runs.push({ beside, columns: [column] })
  }
  return runs.map((run) => (run.columns.length > 1 ? run : { ...run, beside: false }))
}
