import type { AnsweredFigure } from '#document/block.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import type { Grid } from './grid.ts'
import { answeredGroups, type GridAnswer } from './gridAnswer.ts'
import type { ResultSettings } from './resultSettings.ts'
import { trueValues } from './trueValues.ts'

/** The school's own cells with their addresses, those that repeat a statistic too, and the counts, which nobody prints. */
export const gridFigures = (
  grid: Grid,
  facts: MeasureFact[],
  answer: GridAnswer | undefined,
  { publishUnknown }: Pick<ResultSettings, 'publishUnknown'>,
): AnsweredFigure[] => [
  ...trueValues(grid, facts, answer).flatMap((one): AnsweredFigure[] =>
    one.origin === 'answer'
      ? [
          {
            kind: 'figure',
            path: ['cells', one.row.key, one.column.key],
            ...one.address,
            value: one.value,
            ...(publishUnknown ? { open: true } : {}),
          },
        ]
      : [],
  ),
  ...answeredGroups(grid).map((group): AnsweredFigure => ({ kind: 'persons', path: ['counts', group] })),
]
