import type { Vocabulary } from '../input/input.ts'
import type { Figure, Partition } from './Figure.ts'

/** A unit by its key, with the keys of all above it, from the top. */
export type UnitInTree = { key: string; above: readonly string[] }

/** What holds in every municipality that has not said otherwise. */
const usual = [
  { whole: 'all', parts: ['girls', 'boys'] },
  { whole: 'all', parts: ['native', 'nonNative'] },
]

/** Declared sets of groups, the usual ones where none are, and those figures' groups that stand in no set as one more. */
const groupSets = (figures: readonly Figure[], { partitions, groups }: Vocabulary): Partition[] => {
  const declared = partitions && partitions.length > 0 ? partitions : usual
  const named = new Set(['all', ...declared.flatMap(({ whole, parts }) => [whole, ...parts])])
  const used = [...groups.map(({ key }) => key), ...figures.map(({ group }) => group)]
  const left = [...new Set(used)].filter((group) => !named.has(group))
  return [...declared, ...(left.length > 0 ? [{ whole: 'all', parts: left }] : [])].map((one) => ({
    dimension: 'group',
    ...one,
  }))
}

/**
 * A unit is the sum of those right below it that have figures, and of the lowest ones that have: areas often have none
 * of their own, and then the municipality is the sum of its schools. What the municipality has as a whole is taken for
 * known, for national statistics say it even where its own documents do not.
 */
const unitSets = (figures: readonly Figure[], units: readonly UnitInTree[]): Partition[] => {
  const having = new Set(figures.map(({ unit }) => unit))
  const placed = units.filter(({ key }) => having.has(key))
  const tops = new Set(units.filter(({ above }) => above.length === 0).map(({ key }) => key))
  const isWhole = (key: string) => having.has(key) || tops.has(key)
  const aboveOf = new Map(placed.map(({ key, above }) => [key, above.filter(isWhole)]))
  const parents = new Set([...aboveOf.values()].flat())
  return [...parents].flatMap((whole) => {
    const below = placed.filter(({ key }) => aboveOf.get(key)?.includes(whole))
    const nearest = below.filter(({ key }) => aboveOf.get(key)?.at(-1) === whole).map(({ key }) => key)
    const lowest = below.filter(({ key }) => !parents.has(key)).map(({ key }) => key)
    const sets = nearest.length === lowest.length ? [lowest] : [nearest, lowest]
    return sets.map((parts): Partition => ({ dimension: 'unit', whole, parts }))
  })
}

/** All that adds up among the figures of one measure and period: groups of a unit, and units below another. */
export const partitionsOf = (
  figures: readonly Figure[],
  vocabulary: Vocabulary,
  units: readonly UnitInTree[],
): Partition[] => [...groupSets(figures, vocabulary), ...unitSets(figures, units)]
