/** Whose figure it is and what it says: one measure, for one group and period, of one unit. */
export type FigureAddress = { unit: string; measure: string; group: string; period: string }

/**
 * A figure as a reader of published documents meets it.
 *
 * `value` is the printed decimal with its decimals (`83.3`), `about100` for `~100`, or `hidden`. `n` is how many persons
 * it stands for: it is not printed, but it is taken for known, since numbers of pupils stand in other public statistics.
 * Without `n` a share or mean cannot be set beside others. `places` are the documents it stands in, by any name of theirs.
 */
export type PublishedFigure = FigureAddress & {
  value: { kind: 'number'; value: string } | { kind: 'about100' } | { kind: 'hidden' }
  n?: number
  /** What is printed beside it, where `measure` is none of the municipality's. */
  own?: { unit: string }
  places?: readonly string[]
}

/** What adds up to what, as data: `all` is girls and boys of one unit; an area is its schools, in one group. */
export type Partition =
  | { dimension: 'group'; whole: string; parts: readonly string[] }
  | { dimension: 'unit'; whole: string; parts: readonly string[] }

/**
 * How a measure adds up. `share`: percent of persons, so that numerators are whole numbers of persons. `mean`: an average
 * within `min` and `max`. `count`: the figure itself adds up. `limit` is the smallest group that may be shown.
 */
export type MeasureShape = { kind: 'share' | 'mean' | 'count'; min: number; max: number; limit: number }

/**
 * A hidden figure that published ones give away: exactly, or within `low` to `high`, which is narrower than anyone could
 * know from each published figure alone. `by` are the figures that together do it.
 */
export type Leak = { figure: PublishedFigure; low: number; high: number; exact: boolean; by: PublishedFigure[] }
