import type { Inline, Row, RowGroup } from '#document/tree/tree.ts'

/** Neighbouring rows with the same common heading form a group; rows without one form groups without a label. */
export const rowGroups = (items: { heading: string; row: Row }[], rich: (text: string) => Inline[]): RowGroup[] => {
  const groups: { heading: string; group: RowGroup }[] = []
  for (const { heading, row } of items) {
    const last = groups.at(-1)
    if (last?.heading === heading) last.group.rows.push(row)
    else {
      const label = heading ? { label: rich(heading) } : {}
      groups.push({ heading, group: { key: `group-${groups.length}`, ...label, rows: [row] } })
    }
  }
  return groups.map(({ group }) => group)
}
