import { type MeasuredValue, missing } from '../answer/value.ts'
import type { Vocabulary } from '../input/input.ts'
import type { PlacedFigure } from './answeredFigures.ts'
import { decideWithin, pathKey } from './decideWithin.ts'
import { addressKey, type Hidden } from './Figure.ts'
import { mapValues, valuesIn } from './mapValues.ts'
import { isCountAt, valuesWithin } from './valuesWithin.ts'

export const hiddenValue = (because: Hidden): MeasuredValue => ({ kind: 'suppressed', because })
export const withoutN = (value: MeasuredValue): MeasuredValue => {
  if (!('n' in value)) return value
  const { n: _, ...rest } = value
  return rest
}
/**
 * A source's own suppression stays; its count goes, for "3 pupils" says who they are. What cannot be read cannot be
 * judged either ("3 of 4 girls"), so the public sees that it is missing.
 */
export const shownOrHidden = (value: MeasuredValue, why: Hidden | undefined): MeasuredValue => {
  if (value.kind === 'unread') return missing()
  if (value.kind === 'suppressed') return withoutN(value)
  return why ? hiddenValue(why) : value
}

/**
 * An answer as the public may have it. `placed` are its figures with addresses, hidden as `decided` says; counts of
 * persons are taken away; all other measured values are judged among themselves. `keepsN` leaves the number of persons
 * beside what is shown, for a mean that is weighted by it.
 */
export const hideAnswer = (
  answer: unknown,
  placed: readonly PlacedFigure[],
  decided: ReadonlyMap<string, Hidden>,
  vocabulary: Vocabulary,
  { keepsN = false } = {},
): unknown => {
  if (valuesIn(answer).length === 0) return answer
  const figures = new Map(placed.flatMap(({ path, figure }) => (figure ? [[pathKey(path), figure] as const] : [])))
  const within = decideWithin(valuesWithin(answer, placed), vocabulary)
  return mapValues(answer, (value, path) => {
    if (isCountAt(path, placed)) return undefined
    const figure = figures.get(pathKey(path))
    if (!figure) return shownOrHidden(value, within.get(pathKey(path)))
    const shown = shownOrHidden(value, decided.get(addressKey(figure)))
    const n = 'n' in figure.value ? figure.value.n : undefined
    if (!keepsN) return withoutN(shown)
    return shown.kind === 'number' && n !== undefined ? { ...shown, n } : shown
  })
}
