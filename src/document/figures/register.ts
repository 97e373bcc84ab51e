import type { MeasureDefinition, Vocabulary } from '../input/input.ts'

/** Whose figure it is within a unit. */
export type FigurePlace = { measure: string; group: string; period: string }
/** What the register says of figures: the vocabulary's measures and groups. */
export type Register = Pick<Vocabulary, 'measures' | 'groups'>

/** `VT2025`, `HT2024`, `2024/25` or `2025`. */
export const periodPattern = /^((VT|HT)\d{4}|\d{4}(\/\d\d)?)$/u
export const periodKinds = ['term', 'schoolYear', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

export const periodKindOf = (period: string): PeriodKind =>
  /^[VH]T/u.test(period) ? 'term' : period.includes('/') ? 'schoolYear' : 'year'

/** A place on the line of time, in half years: spring 2025 and the year 2025 begin at the same point. */
export const periodOrder = (period: string): number => {
  const year = Number(/\d{4}/u.exec(period)?.[0] ?? 0)
  return year * 2 + (period.startsWith('HT') || period.includes('/') ? 1 : 0)
}

/** The groups of a measure: its own choice, or all that the municipality has. */
export const groupsOf = (measure: MeasureDefinition, register: Register): Register['groups'] =>
  measure.groups?.length ? register.groups.filter(({ key }) => measure.groups?.includes(key)) : register.groups

/**
 * Why a figure has no place in the register: `period` is written in no known way, `unknownMeasure` and `unknownGroup`
 * are not there at all, `otherGroup` is not one of the measure's, `periodKind` is of another kind than the measure is
 * given by, `before` and `after` lie outside the time in which it is measured.
 */
export type RegisterFault =
  | { reason: 'period' | 'unknownMeasure' | 'unknownGroup' }
  | { reason: 'otherGroup' | 'periodKind'; measure: MeasureDefinition }
  | { reason: 'before' | 'after'; measure: MeasureDefinition; limit: string }

/** The first thing that keeps a figure out of the register, or nothing. */
export const registerFault = (place: FigurePlace, register: Register): RegisterFault | undefined => {
  const { group, period } = place
  if (!periodPattern.test(period)) return { reason: 'period' }
  const measure = register.measures.find(({ key }) => key === place.measure)
  if (!measure) return { reason: 'unknownMeasure' }
  if (!register.groups.some(({ key }) => key === group)) return { reason: 'unknownGroup' }
  if (!groupsOf(measure, register).some(({ key }) => key === group)) return { reason: 'otherGroup', measure }
  if (measure.periodKind && periodKindOf(period) !== measure.periodKind) return { reason: 'periodKind', measure }
  const { validFrom, validTo } = measure
  if (validFrom && periodOrder(period) < periodOrder(validFrom)) return { reason: 'before', measure, limit: validFrom }
  if (validTo && periodOrder(period) > periodOrder(validTo)) return { reason: 'after', measure, limit: validTo }
  return undefined
}
