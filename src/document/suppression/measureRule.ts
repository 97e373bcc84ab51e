import type { Vocabulary } from '../input/input.ts'
import type { Figure, MeasureRule } from './Figure.ts'

const counted = /^(antal|st|stycken|elever|barn|personer|pupils|children|persons)\.?$/iu
const kindOf = (unit: string): MeasureRule['kind'] =>
  unit === '%' ? 'share' : counted.test(unit.trim()) ? 'count' : 'mean'

/**
 * How a measure adds up and when it is about too few: by its unit in the vocabulary (percent, persons, else points), and
 * its own limit before the municipality's. A measure the vocabulary does not know is a percentage. The end of a scale of
 * points is the highest figure there is, since a reader knows no better.
 */
export const measureRule = (
  measure: string,
  figures: readonly Figure[],
  { measures, suppression }: Vocabulary,
): MeasureRule => {
  const definition = measures.find(({ key }) => key === measure)
  const kind = kindOf(definition?.unit ?? '%')
  return { kind, limit: definition?.minN ?? suppression.minN, max: kind === 'mean' ? highest(figures) : 100 }
}

/** The highest figure, at least 1. */
export const highest = (figures: readonly Figure[]): number =>
  figures.reduce((most, { value }) => Math.max(most, value.kind === 'number' ? Number(value.value) : 0), 1)
