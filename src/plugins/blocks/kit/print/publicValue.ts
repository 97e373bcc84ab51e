import type { MeasuredValue } from '#document/answer/value.ts'
import type { Place } from '#document/input/input.ts'

/** An answered figure for the audience: a number of too few is suppressed for the public, and stays true within. */
export const publicValue = (value: MeasuredValue, place: Place): MeasuredValue =>
  place.audience === 'public' &&
  value.kind === 'number' &&
  value.n !== undefined &&
  value.n < place.vocabulary.suppression.minN
    ? { kind: 'suppressed' }
    : value
