import { runsOf } from '#document/runsOf.ts'
import type { Inline, Row, RowGroup } from '#document/tree/tree.ts'

/** Neighbouring rows with the same common heading form a group; rows without one form groups without a label. */
export const rowGroups = (items: { heading?: string; row: Row }[], rich: (text: string) => Inline[]): RowGroup[] =>
  runsOf(items, ({ heading = '' }) => heading).map(
    ({ key, items: own }, index): RowGroup => ({
      key: `group-${index}`,
      ...(key ? { label: rich(key) } : {}),
      rows: own.map(({ row }) => row),
    }),
  )
