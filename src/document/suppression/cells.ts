import type { Figure, Hidden, MeasureRule, Partition } from './Figure.ts'
import { personsOf, primaryOf } from './primary.ts'

/**
 * A figure among those it adds up with. `persons` and `numerator` (persons of a share, points of a mean, the count
 * itself) are undefined where nobody knows them. A `rest` is what a whole has beside its parts; it is never printed.
 */
export type Cell = {
  figure?: Figure
  persons?: number
  numerator?: number
  hidden?: Hidden
  /** `~100`: one to four persons are missing. As good as hidden once everything else is exact. */
  blurred?: true
}
export type Equation = { whole: Cell; parts: Cell[] }

const numeratorOf = ({ value }: Figure, persons: number | undefined, { kind }: MeasureRule): number | undefined => {
  if (value.kind !== 'number') return undefined
  if (kind === 'count') return Number(value.value)
  if (persons === undefined) return undefined
  return kind === 'share' ? Math.round((Number(value.value) * persons) / 100) : Number(value.value) * persons
}

const cellOf = (figure: Figure, rule: MeasureRule): Cell => {
  const persons = personsOf(figure, rule)
  const numerator = numeratorOf(figure, persons, rule)
  const hidden = primaryOf(figure, rule)
  return {
    figure,
    ...(persons === undefined ? {} : { persons }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(hidden ? { hidden } : {}),
    ...(figure.value.kind === 'about100' ? { blurred: true as const } : {}),
  }
}

/** What the parts do not account for: persons who are in the whole and in no part that there is a figure of. */
const restOf = (whole: Cell, parts: readonly Cell[]): Cell[] => {
  if (whole.persons === undefined || parts.some(({ persons }) => persons === undefined)) return []
  const persons = whole.persons - parts.reduce((sum, part) => sum + (part.persons ?? 0), 0)
  return persons > 0 ? [{ persons, hidden: 'unknown' }] : []
}

/**
 * The figures of one measure and period as cells, and the equations they stand in. Parts that are more than their whole
 * show that the partition does not hold there, and then nothing follows from it.
 */
export const cellsOf = (
  figures: readonly Figure[],
  partitions: readonly Partition[],
  rule: MeasureRule,
): { cells: Cell[]; equations: Equation[] } => {
  const cells = figures.map((figure) => cellOf(figure, rule))
  const at = new Map(cells.map((cell) => [`${cell.figure?.unit}\u0000${cell.figure?.group}`, cell]))
  const others = {
    group: [...new Set(figures.map(({ unit }) => unit))],
    unit: [...new Set(figures.map(({ group }) => group))],
  }
  const equations = partitions.flatMap(({ dimension, whole, parts }) =>
    others[dimension].flatMap((other): Equation[] => {
      const find = (member: string) =>
        at.get(dimension === 'group' ? `${other}\u0000${member}` : `${member}\u0000${other}`)
      const total = find(whole)
      const found = parts.flatMap((part) => find(part) ?? [])
      if (!total || found.length === 0) return []
      const sum = found.reduce((persons, part) => persons + (part.persons ?? 0), 0)
      if (total.persons !== undefined && sum > total.persons) return []
      return [{ whole: total, parts: [...found, ...restOf(total, found)] }]
    }),
  )
  return { cells, equations }
}
