import type { Vocabulary } from '../input/input.ts'
import { addressWithin, groupNames } from './addressWithin.ts'
import { decide } from './decide.ts'
import { addressKey, type Hidden } from './Figure.ts'
import type { ValueAt } from './mapValues.ts'
import { highest } from './measureRule.ts'
import { partitionsOf } from './partitionsOf.ts'

/**
 * Judges the measured values of one answer among themselves, where they belong to no measure: a table of the designer's
 * own, with girls and boys as rows or columns. By path, joined as `pathKey` does.
 */
export const decideWithin = (values: readonly ValueAt[], vocabulary: Vocabulary): Map<string, Hidden> => {
  const { suppression } = vocabulary
  const names = groupNames(vocabulary)
  const placed = values.map(({ value, path, as = path, typed = false }) => ({
    path,
    figure: { ...addressWithin(as, names), value, typed },
  }))
  const families = Map.groupBy(placed, ({ figure }) => figure.measure)
  return new Map(
    [...families.values()].flatMap((family) => {
      const figures = family.map(({ figure }) => figure)
      const partitions = suppression.secondary ? partitionsOf(figures, vocabulary, []) : []
      const decided = decide(figures, partitions, { kind: 'mean', limit: suppression.minN, max: highest(figures) })
      return family.flatMap(({ path, figure }): [string, Hidden][] => {
        const why = decided.get(addressKey(figure))
        return why ? [[pathKey(path), why]] : []
      })
    }),
  )
}
export const pathKey = (path: readonly string[]): string => path.join('\u0000')
