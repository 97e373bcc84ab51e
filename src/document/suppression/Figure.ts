import type { HiddenBecause, MeasuredValue } from '../answer/value.ts'

/** Whose figure it is: one measure, for one group and period, of one unit (by its key). */
export type FigureAddress = { unit: string; measure: string; group: string; period: string }
/**
 * A figure as it truly is. `source` says that somebody else has published it already (a statistic with its source), or
 * that a school typed it: then a figure about nobody knows how many cannot be shown.
 */
export type Figure = FigureAddress & { value: MeasuredValue; typed?: boolean; published?: boolean }

/** What adds up to what: `whole` is the sum of `parts`, groups of a unit or units below another. */
export type Partition = { dimension: 'group' | 'unit'; whole: string; parts: readonly string[] }

/**
 * How figures of a measure add up: `share` of persons in percent, `mean` of persons, or `count`, which adds up itself.
 * `limit` is the smallest number of persons that may be shown, `max` the end of the measure's scale.
 */
export type MeasureRule = { kind: 'share' | 'mean' | 'count'; limit: number; max: number }

/**
 * Why a figure is not shown: too `few` persons, a `complement` by which another hidden one could be worked out, or an
 * `unknown` number of persons.
 */
export type Hidden = HiddenBecause

/** One string for an address. The character between cannot stand in a key. */
export const addressKey = ({ unit, measure, group, period }: FigureAddress): string =>
  [unit, measure, group, period].join('\u0000')
