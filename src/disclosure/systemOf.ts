import type { MeasureShape, Partition, PublishedFigure } from './PublishedFigure.ts'
import { openRange, type Range, rangeOf, weightOf } from './rangeOf.ts'

/** An unknown of the system: a figure's numerator, or the rest of a whole that no part accounts for. */
export type Unknown = { figure?: PublishedFigure; n: number; range: Range; open: Range }
/** `whole = sum of parts`, by index of the unknowns. */
export type Equation = { whole: number; parts: number[] }
/** All that was published of one measure and period, as equations between unknowns. */
export type System = { shape: MeasureShape; unknowns: Unknown[]; equations: Equation[] }

const cellKey = (unit: string, group: string) => `${unit}\u0000${group}`
const instancesOf = (partition: Partition, figures: readonly PublishedFigure[]) => {
  const others = [...new Set(figures.map(({ unit, group }) => (partition.dimension === 'group' ? unit : group)))]
  const at = (member: string, other: string) =>
    partition.dimension === 'group' ? cellKey(other, member) : cellKey(member, other)
  return others.map((other) => ({
    whole: at(partition.whole, other),
    parts: partition.parts.map((part) => at(part, other)),
  }))
}

/**
 * What a reader can set up of one measure and period. A whole whose parts do not account for all its persons gets a rest
 * of its own; parts that are more than the whole say that the partition does not hold here, and then it tells nothing.
 */
export const systemOf = (
  figures: readonly PublishedFigure[],
  partitions: readonly Partition[],
  shape: MeasureShape,
): System => {
  const unknowns: Unknown[] = []
  const indexOf = new Map<string, number>()
  for (const figure of figures) {
    const n = weightOf(figure, shape)
    const key = cellKey(figure.unit, figure.group)
    if (n === undefined || indexOf.has(key)) continue
    indexOf.set(key, unknowns.length)
    unknowns.push({ figure, n, range: rangeOf(figure, n, shape), open: openRange(n, shape) })
  }
  const equations = partitions
    .flatMap((partition) => instancesOf(partition, figures))
    .flatMap(({ whole, parts }) => {
      const at = indexOf.get(whole)
      const known = parts.flatMap((part) => indexOf.get(part) ?? [])
      if (at === undefined || known.length === 0) return []
      const rest = restOf(shape, unknowns, at, known, parts.length)
      if (rest === 'more') return []
      if (rest === 'none') return [{ whole: at, parts: known }]
      unknowns.push(rest)
      return [{ whole: at, parts: [...known, unknowns.length - 1] }]
    })
  return { shape, unknowns, equations }
}

/** A count's rest may be anything up to the whole; for shares and means it is the persons nobody accounts for. */
const restOf = (
  shape: MeasureShape,
  unknowns: readonly Unknown[],
  whole: number,
  parts: readonly number[],
  of: number,
): Unknown | 'none' | 'more' => {
  if (shape.kind === 'count') {
    if (parts.length === of) return 'none'
    return { n: 1, range: openRange(1, shape), open: openRange(1, shape) }
  }
  const persons = (index: number) => unknowns[index]?.n ?? 0
  const n = persons(whole) - parts.reduce((sum, part) => sum + persons(part), 0)
  if (n < 0) return 'more'
  return n === 0 ? 'none' : { n, range: openRange(n, shape), open: openRange(n, shape) }
}
