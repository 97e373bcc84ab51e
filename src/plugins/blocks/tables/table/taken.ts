import { findColumn, type PrintContext, problem } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { CellsFact, Needs } from '#document/input/needs.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import type { TableConfig, Taken } from './config.ts'
import { takenFaults } from './words.ts'

type Named = { key: string; label: string }
/** Where the number is reckoned with: it says which row or column is meant where the setting does not. */
export type Here = { row?: Named | undefined; column?: Named }
/** What a name stands for among the numbers that are taken; nothing where it is none of them. */
export type TakenIn = (name: string, here: Here) => { value: MeasuredValue | undefined } | undefined

const nameOf = (sourceKey: string) => `cells-${sourceKey}`
const factOf = ({ sourceKey }: Taken, data: Record<string, unknown>): CellsFact | undefined =>
  data[nameOf(sourceKey)] as CellsFact | undefined

export const takenNeeds = ({ taken }: TableConfig): Needs =>
  Object.fromEntries(
    taken
      .filter(({ sourceKey }) => sourceKey)
      .map(({ sourceKey }) => [nameOf(sourceKey), { kind: 'cells' as const, blockKey: sourceKey }]),
  )

const sameAs = (lines: Named[], { key, label }: Named) =>
  lines.find((line) => line.key === key) ?? findColumn(lines, label)

export const takenIn =
  ({ taken }: TableConfig, data: Record<string, unknown>): TakenIn =>
  (name, { row, column }) => {
    const found = findColumn(taken, name)
    if (!found) return undefined
    const fact = factOf(found, data)
    if (!fact) return { value: undefined }
    const line = found.row ? findColumn(fact.rows, found.row) : row && sameAs(fact.rows, row)
    const across = found.column ? findColumn(fact.columns, found.column) : column && sameAs(fact.columns, column)
    return { value: line && across && fact.values[line.key]?.[across.key] }
  }

/** What is taken from a table, row or column that is not there, or that cannot be taken. */
export const takenProblems = (
  { taken }: TableConfig,
  data: Record<string, unknown>,
  { origin, place }: PrintContext,
): DocumentNode[] => {
  const say = (code: string, words: { sv: string; en: string }, severity?: 'error') =>
    problem(origin, code, words[place.language], severity)
  return taken.flatMap((one) => {
    const fact = factOf(one, data)
    if (!one.sourceKey || !fact) return [say('UNKNOWN_CELL', takenFaults.noTable(one.label))]
    if (fact.fault) return [say('UNKNOWN_CELL', takenFaults[fact.fault](one.label), 'error')]
    const lost = (lines: Named[], name: string) => name !== '' && !findColumn(lines, name)
    return [
      // A row that comes from a set, or that the school adds, is seen in its document alone.
      ...(lost(fact.rows, one.row)
        ? [say(fact.open ? 'UNSEEN_CELL' : 'UNKNOWN_CELL', takenFaults.noRow(one.label, one.row))]
        : []),
      ...(lost(fact.columns, one.column) ? [say('UNKNOWN_CELL', takenFaults.noColumn(one.label, one.column))] : []),
    ]
  })
}
