import { sortKey } from '#document/text/sortKey.ts'
import type { BoardRow, State } from './BoardRow.ts'
import type { BoardChoice, SortBy } from './boardChoice.ts'

/** A row with what it is found and sorted by, made once. */
export type Keyed = { row: BoardRow; words: string; keys: Record<SortBy, string> }

export const keyed = (rows: readonly BoardRow[], states: readonly State[]): Keyed[] =>
  rows.map((row) => {
    const [unit = '', area = '', ...owners] = [row.unit, row.area, ...row.owners].map(sortKey)
    const state = String(states.indexOf(row.state))
    return {
      row,
      words: [unit, area, ...owners].join(' | '),
      keys: { unit, area, owner: owners.join(' '), state, day: row.day ?? '' },
    }
  })

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The rows that a choice lets through, in its order; equals stand by unit. Every word that is sought must be found. */
export const arrange = (rows: readonly Keyed[], choice: BoardChoice): BoardRow[] => {
  const sought = sortKey(choice.search).split(' ').filter(Boolean)
  const { waits, state, area, owner, schoolForm, grade, group, sort, down, grouped } = choice
  const way = down ? -1 : 1
  return rows
    .filter(
      ({ row, words }) =>
        (!waits || row.waits.some((one) => one === waits)) &&
        (!state || row.state === state) &&
        (!area || row.area === area) &&
        (!owner || row.owners.includes(owner)) &&
        (!schoolForm || row.schoolForms.includes(schoolForm)) &&
        (!grade || row.grades.some((one) => String(one) === grade)) &&
        (!group || row.groups.includes(group)) &&
        sought.every((word) => words.includes(word)),
    )
    .toSorted(
      (a, b) =>
        (grouped ? compare(a.keys.area, b.keys.area) : 0) ||
        way * compare(a.keys[sort], b.keys[sort]) ||
        compare(a.keys.unit, b.keys.unit),
    )
    .map(({ row }) => row)
}
