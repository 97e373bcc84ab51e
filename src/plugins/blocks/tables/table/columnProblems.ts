import { answerProblems, findColumn, type PrintContext, problem } from '#blocks/kit/index.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { isComputedRow, operandOf } from './computedRows.ts'
import type { TableConfig } from './config.ts'
import { shownColumn } from './earlier.ts'
import type { Preset } from './rows.ts'
import { tableFaults } from './words.ts'

/** Faults in the settings that would otherwise show as silently empty cells. */
export const columnProblems = (
  config: TableConfig,
  preset: Preset,
  { origin, place }: PrintContext,
): DocumentNode[] => {
  const answers = answerProblems(
    config.columns.filter(({ fill }) => fill === 'answer'),
    origin,
    place,
  )
  const cells = preset.placement.unknown.map((name) =>
    problem(origin, 'UNKNOWN_COLUMN', tableFaults.unknownColumn(name)[place.language]),
  )
  const operands = config.columns
    .filter(({ fill }) => fill === 'computed')
    .flatMap((column) => column.of.map((name) => ({ column, name })))
    .filter(({ name }) => !findColumn(config.columns, name) && !findColumn(config.taken, name))
    .map(({ column, name }) =>
      problem(origin, 'UNKNOWN_COLUMN', tableFaults.unknownOperand(column.label, name)[place.language]),
    )
  const rows = preset.rows
    .filter(isComputedRow)
    .flatMap((row) => [
      ...row.of
        .filter((name) => !operandOf(config, preset.rows, name) && !findColumn(config.taken, name))
        .map((name) => ({ row, name })),
      ...row.within.filter((name) => !findColumn(config.columns, name)).map((name) => ({ row, name })),
    ])
    // A row that comes from a set is seen in its document alone.
    .map(({ row, name }) =>
      problem(
        origin,
        config.rowsFrom === 'own' ? 'UNKNOWN_ROW' : 'UNSEEN_ROW',
        tableFaults.unknownRow(row.label, name)[place.language],
      ),
    )
  const earlier = config.columns
    .filter((column) => column.fill === 'earlier' && !shownColumn(config, column))
    .map((column) =>
      problem(origin, 'UNKNOWN_COLUMN', tableFaults.unknownEarlier(column.label, column.shows)[place.language]),
    )
  const typed = answerProblems(
    preset.rows.flatMap((row) =>
      row.type === 'column' || isComputedRow(row)
        ? []
        : // What says that it is done stands beside it in the row, in a column.
          [{ ...row, type: row.type, doneBy: findColumn(config.columns, row.doneBy) ? '' : row.doneBy }],
    ),
    origin,
    place,
  )
  return [...answers, ...typed, ...cells, ...operands, ...rows, ...earlier]
}
