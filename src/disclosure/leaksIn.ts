import { findLeaks } from './findLeaks.ts'
import { mergeShown } from './mergeShown.ts'
import type { Leak, MeasureShape, PublishedFigure } from './PublishedFigure.ts'
import { type Groups, sumsOf, type UnitAbove } from './sumsOf.ts'

/** A municipality as its readers know it. `measures`: unit as printed (`%`, `poäng`) and own limit, by key. */
export type KnownWorld = {
  groups: Groups
  units: readonly UnitAbove[]
  measures: ReadonlyMap<string, { unit: string; limit: number }>
  /** The limit of what is no measure that the municipality knows. */
  limit: number
}

const persons = /^(antal|st|stycken|elever|barn|personer|pupils|children|persons)\.?$/i
const printedMost = (figures: readonly PublishedFigure[]) =>
  figures.reduce((most, { value }) => Math.max(most, value.kind === 'number' ? Number(value.value) : 0), 1)

/** A reader of points knows no better end of their scale than the highest that is printed; counts have none. */
const shapeOf = (measure: string, figures: readonly PublishedFigure[], world: KnownWorld): MeasureShape => {
  const { unit, limit } = world.measures.get(measure) ?? { unit: figures[0]?.own?.unit ?? '%', limit: world.limit }
  if (unit.trim() === '%') return { kind: 'share', min: 0, max: 100, limit }
  if (persons.test(unit.trim())) return { kind: 'count', min: 0, max: 1e6, limit }
  return { kind: 'mean', min: 0, max: printedMost(figures), limit }
}

/**
 * Every hidden figure that published ones give away, over all measures and periods, whichever documents they stand in.
 * Knows what is printed and how the municipality is made up, and nothing of how figures were hidden.
 */
export const leaksIn = async (figures: readonly PublishedFigure[], world: KnownWorld): Promise<Leak[]> => {
  const families = Map.groupBy(figures, ({ measure, period }) => `${measure}\u0000${period}`)
  const found: Leak[] = []
  for (const family of families.values()) {
    const shape = shapeOf(family[0]?.measure ?? '', family, world)
    const { figures: merged, leaks } = mergeShown(family, shape)
    found.push(...leaks, ...(await findLeaks(merged, sumsOf(merged, world.groups, world.units), shape)))
  }
  return found
}
