import type { Partition, PublishedFigure } from './PublishedFigure.ts'

/** A unit with the one right above it; the municipality has none. */
export type UnitAbove = { key: string; parent?: string }
/** Groups of pupils, and those sets of them that are a whole together. */
export type Groups = { keys: readonly string[]; sets: readonly { whole: string; parts: readonly string[] }[] }

/** What every reader knows without being told. */
const wellKnown = [
  { whole: 'all', parts: ['girls', 'boys'] },
  { whole: 'all', parts: ['native', 'nonNative'] },
]

const groupSums = ({ keys, sets }: Groups, figures: readonly PublishedFigure[]): Partition[] => {
  const told = sets.length > 0 ? sets : wellKnown
  const inSets = new Set(['all', ...told.flatMap(({ whole, parts }) => [whole, ...parts])])
  const others = [...new Set([...keys, ...figures.map(({ group }) => group)])].filter((key) => !inSets.has(key))
  const all = others.length > 0 ? [...told, { whole: 'all', parts: others }] : told
  return all.map((set) => ({ dimension: 'group', ...set }))
}

/**
 * A unit is what stands right below it, and what stands lowest: a reader adds up schools as well as areas. A unit that
 * nothing is printed of is seen through, down to those below it.
 */
const unitSums = (units: readonly UnitAbove[], printed: ReadonlySet<string>): Partition[] => {
  const below = Map.groupBy(units, ({ parent = '' }) => parent)
  const nearest = (key: string): string[] =>
    (below.get(key) ?? []).flatMap((unit) => (printed.has(unit.key) ? [unit.key] : nearest(unit.key)))
  const lowest = (key: string): string[] =>
    nearest(key).flatMap((one) => {
      const further = lowest(one)
      return further.length > 0 ? further : [one]
    })
  return [...printed].flatMap((whole) => {
    const cuts = [nearest(whole), lowest(whole)].filter((parts) => parts.length > 0)
    const unlike = cuts.filter((parts, at) => at === 0 || parts.join() !== cuts[0]?.join())
    return unlike.map((parts): Partition => ({ dimension: 'unit', whole, parts }))
  })
}

/** What a reader knows to add up among the figures of one measure and period. */
export const sumsOf = (
  figures: readonly PublishedFigure[],
  groups: Groups,
  units: readonly UnitAbove[],
): Partition[] => [...groupSums(groups, figures), ...unitSums(units, new Set(figures.map(({ unit }) => unit)))]
