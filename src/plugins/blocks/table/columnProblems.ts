import type { DocumentNode } from '../../../document/tree.ts'
import { answerProblems } from '../fields/answerProblems.ts'
import { findColumn } from '../fields/givenCells.ts'
import type { PrintContext } from '../fields/printAnswer.ts'
import { problem } from '../fields/problem.ts'
import type { TableConfig } from './config.ts'
import { shownColumn } from './earlier.ts'
import type { Preset } from './rows.ts'

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
    problem(
      origin,
      'UNKNOWN_COLUMN',
      `En given ruta hör till kolumnen ”${name}”, som inte finns. Rätta namnet i mallen.`,
    ),
  )
  const operands = config.columns
    .filter(({ fill }) => fill === 'computed')
    .flatMap((column) => column.of.map((name) => ({ column, name })))
    .filter(({ name }) => !findColumn(config.columns, name))
    .map(({ column, name }) =>
      problem(
        origin,
        'UNKNOWN_COLUMN',
        `Kolumnen ”${column.label}” räknas på ”${name}”, som inte finns. Rätta namnet i mallen.`,
      ),
    )
  const earlier = config.columns
    .filter((column) => column.fill === 'earlier' && !shownColumn(config, column))
    .map((column) =>
      problem(
        origin,
        'UNKNOWN_COLUMN',
        `Kolumnen ”${column.label}” visar tidigare svar i ”${column.shows}”, som inte finns. Rätta namnet i mallen.`,
      ),
    )
  return [...answers, ...cells, ...operands, ...earlier]
}
