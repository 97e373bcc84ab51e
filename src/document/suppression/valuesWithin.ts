import { isCounted } from '../answer/value.ts'
import type { PlacedFigure } from './answeredFigures.ts'
import { pathKey } from './decideWithin.ts'
import { type ValueAt, valuesIn } from './mapValues.ts'

const startsWith = (path: readonly string[], start: readonly string[]) =>
  start.every((step, index) => path[index] === step)

/** Whether a value only says how many persons others are about. */
export const isCountAt = (path: readonly string[], placed: readonly PlacedFigure[]): boolean =>
  placed.some((one) => !one.figure && !one.pupils && startsWith(path, one.path))

/** The values of an answer that belong to no measure, each with the number of pupils that stands elsewhere in it. */
export const valuesWithin = (answer: unknown, placed: readonly PlacedFigure[]): ValueAt[] => {
  const measured = new Set(placed.flatMap(({ path, figure }) => (figure ? [pathKey(path)] : [])))
  const pupils = new Map(placed.flatMap((one) => (one.pupils ? [[pathKey(one.path), one.pupils] as const] : [])))
  return valuesIn(answer)
    .filter(({ path }) => !measured.has(pathKey(path)) && !isCountAt(path, placed))
    .map(({ value, path }): ValueAt => {
      const known = pupils.get(pathKey(path))
      if (!known) return { value, path }
      const { n, as } = known
      const counted = n !== undefined && isCounted(value) ? { ...value, n } : value
      return { path, typed: true, value: counted, ...(as ? { as } : {}) }
    })
}
