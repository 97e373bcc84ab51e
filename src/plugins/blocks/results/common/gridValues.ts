import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import type { Grid } from './grid.ts'
import type { GridAnswer } from './gridAnswer.ts'
import { suppress } from './suppress.ts'
import { type GridValue, trueValues } from './trueValues.ts'

/** The values as this audience may see them. */
export const gridValues = (
  grid: Grid,
  facts: MeasureFact[],
  answer: GridAnswer | undefined,
  place: Place,
  { publishUnknown }: { publishUnknown: boolean },
): GridValue[] => suppress(trueValues(grid, facts, answer), grid, place, publishUnknown)
