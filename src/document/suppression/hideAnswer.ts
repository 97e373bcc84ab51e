import { isCounted, type MeasuredValue, missing } from '../answer/value.ts'
import type { Vocabulary } from '../input/input.ts'
import type { PlacedFigure } from './answeredFigures.ts'
import { decideWithin, pathKey } from './decideWithin.ts'
import { addressKey, type Hidden } from './Figure.ts'
import { mapValues, type ValueAt, valuesIn } from './mapValues.ts'

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

const startsWith = (path: readonly string[], start: readonly string[]) =>
  start.every((step, index) => path[index] === step)

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
  const found = valuesIn(answer)
  if (found.length === 0) return answer
  const figures = new Map(placed.flatMap(({ path, figure }) => (figure ? [[pathKey(path), figure] as const] : [])))
  const counts = placed.filter(({ figure, pupils }) => !figure && !pupils)
  const pupils = new Map(placed.flatMap((one) => (one.pupils ? [[pathKey(one.path), one.pupils] as const] : [])))
  const isCount = (path: string[]) => counts.some((one) => startsWith(path, one.path))
  /** With the number of pupils that stands elsewhere in the answer. */
  const counted = ({ value, path }: ValueAt): ValueAt => {
    const known = pupils.get(pathKey(path))
    if (!known) return { value, path }
    const n = known.n
    return { path, typed: true, value: n !== undefined && isCounted(value) ? { ...value, n } : value }
  }
  const within = decideWithin(
    found.filter(({ path }) => !figures.has(pathKey(path)) && !isCount(path)).map(counted),
    vocabulary,
  )
  return mapValues(answer, (value, path) => {
    if (isCount(path)) return undefined
    const figure = figures.get(pathKey(path))
    if (!figure) return shownOrHidden(value, within.get(pathKey(path)))
    const shown = shownOrHidden(value, decided.get(addressKey(figure)))
    const n = 'n' in figure.value ? figure.value.n : undefined
    if (!keepsN) return withoutN(shown)
    return shown.kind === 'number' && n !== undefined ? { ...shown, n } : shown
  })
}
