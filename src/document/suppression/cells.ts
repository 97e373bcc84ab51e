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

/** A whole municipality without a figure of its own: what its units add up to, where all is known of them. */
const assumedWhole = (parts: readonly Cell[]): Cell | undefined => {
  if (parts.length < 2) return undefined
  const whole = { persons: 0, numerator: 0 }
  for (const { persons, numerator } of parts) {
    if (persons === undefined || numerator === undefined) return undefined
    whole.persons += persons
    whole.numerator += numerator
  }
  return whole
}

/**
 * Numbers of persons that nobody has given but anybody can add up: everyone is girls and boys. Only where the figures of
 * all parts are there, for else some may be missing.
 */
const addUpPersons = (whole: Cell, parts: readonly Cell[], complete: boolean, rule: MeasureRule) => {
  if (!complete || rule.kind === 'count') return
  const unknown = [whole, ...parts].filter(({ persons }) => persons === undefined)
  const [only] = unknown
  if (!only?.figure || unknown.length > 1) return
  const sum = parts.reduce((persons, part) => persons + (part.persons ?? 0), 0)
  const persons = only === whole ? sum : (whole.persons ?? 0) - sum
  if (persons <= 0) return
  only.persons = persons
  const numerator = numeratorOf(only.figure, persons, rule)
  if (numerator !== undefined) only.numerator = numerator
}

/**
 * The figures of one measure and period as cells, with small groups that have no figure, and the equations they stand
 * in. Parts that are more than their whole show that the partition does not hold there, and then nothing follows from it.
 */
export const cellsOf = (
  figures: readonly Figure[],
  partitions: readonly Partition[],
  rule: MeasureRule,
): { cells: Cell[]; equations: Equation[] } => {
  const cells = figures.map((figure) => cellOf(figure, rule))
  const guarded: Cell[] = []
  const at = new Map(cells.map((cell) => [`${cell.figure?.unit}\u0000${cell.figure?.group}`, cell]))
  const others = {
    group: [...new Set(figures.map(({ unit }) => unit))],
    unit: [...new Set(figures.map(({ group }) => group))],
  }
  const equations = partitions.flatMap(({ dimension, whole, parts }) =>
    others[dimension].flatMap((other): Equation[] => {
      const find = (member: string) =>
        at.get(dimension === 'group' ? `${other}\u0000${member}` : `${member}\u0000${other}`)
      const found = parts.flatMap((part) => find(part) ?? [])
      const total = find(whole) ?? (dimension === 'unit' ? assumedWhole(found) : undefined)
      if (!total || found.length === 0) return []
      addUpPersons(total, found, found.length === parts.length, rule)
      const sum = found.reduce((persons, part) => persons + (part.persons ?? 0), 0)
      if (total.persons !== undefined && sum > total.persons) return []
      const rest = restOf(total, found)
      // A part without a figure is told by the others: girls, by everyone and the boys.
      if (found.length < parts.length) guarded.push(...rest.filter(({ persons = 0 }) => persons < rule.limit))
      return [{ whole: total, parts: [...found, ...rest] }]
    }),
  )
  return { cells: [...cells, ...guarded], equations }
}
