import type { Projection } from '#document/block.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import type { Grid } from './grid.ts'
import type { GridAnswer } from './gridAnswer.ts'
import { trueValues } from './trueValues.ts'

/**
 * The school's own figures, for next year's columns and for roll-up. A figure that only repeats the statistic in its
 * place is not yielded, for it would overwrite the statistic's source.
 */
export const gridProjections = (grid: Grid, facts: MeasureFact[], answer: GridAnswer | undefined): Projection[] =>
  trueValues(grid, facts, answer).flatMap((one): Projection[] => {
    const { measure, group, period, scope } = one.address
    const isGap = one.value.kind === 'missing' || one.value.kind === 'unread'
    const own = one.origin === 'answer' && scope === 'unit' && !isGap
    if (!own || (one.fact && !one.overrides)) return []
    return [{ kind: 'figure', measure, group, period, value: one.value }]
  })
