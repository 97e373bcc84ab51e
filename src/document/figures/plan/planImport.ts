import { sameValue } from '../../answer/patch/json.ts'
import { isCounted, type MeasuredValue } from '../../answer/value.ts'
import { type FigurePlace, type Register, type RegisterFault, registerFault } from '../register.ts'
import { readFigure } from '../sheet/readFigure.ts'
import type { OddCell, Sheet, SheetTable } from '../sheet/Sheet.ts'
import { filtersOf } from './filtersOf.ts'
import { fractionColumns, hundredfold } from './fractions.ts'
import { type ColumnMemory, type MatchedColumn, matchColumns } from './matchColumns.ts'
import { matchUnits, type NamedUnit, type UnitMemory } from './matchUnits.ts'

/** What is stored today, by `placeKey`. */
export type StoredFigure = { id: string; value: MeasuredValue; n?: number }
export const placeKey = (unit: string, { measure, group, period }: FigurePlace): string =>
  [unit, measure, group, period].join('\u0000')

/**
 * Why a figure is not taken in: no unit of that name, it cannot be read, the program that made the file holds it as
 * something else (`odd`), the file says two different things of it (`twice`), a share of 1 where percent is asked for
 * (`fraction`), the figure is locked, or the register has no place for it.
 */
export type RefusedBecause =
  | { why: 'unit' | 'unread' | 'twice' | 'fraction' | 'locked' }
  | { why: 'odd'; odd: OddCell }
  | { why: 'register'; fault: RegisterFault }
/** Row and column as a spreadsheet counts them, from 1. */
type At = { row: number; column: number }
export type PlannedFigure = At & FigurePlace & { unit: string; value: MeasuredValue; n?: number; before?: StoredFigure }
export type RefusedCell = At & { named: string; heading: string; text: string; because: RefusedBecause }

export type ImportChoices = {
  columns?: ColumnMemory
  units?: UnitMemory
  /** Only rows in which this column says this: `{ column: 4, text: 'Samtliga' }`. */
  only?: { column: number; text: string }
  /** Shares of 1 are a hundred times as many percent. */
  fractions?: 'percent' | 'asWritten'
}
export type ImportPlan = {
  period: string
  columns: MatchedColumn[]
  codeColumn: number
  nameColumn: number
  /** Columns by which rows of one unit differ, with what they say: one of them is to be chosen in `only`. */
  filters: { column: number; name: string; texts: string[] }[]
  /** Rows whose unit is not known, by what they call it. */
  unknownUnits: string[]
  added: PlannedFigure[]
  changed: PlannedFigure[]
  unchanged: number
  refused: RefusedCell[]
}
export type PlanFacts = {
  register: Register
  units: NamedUnit[]
  period: string
  stored: ReadonlyMap<string, StoredFigure>
  /** Measures whose figures of this period stand still, new ones too. */
  locked: ReadonlySet<string>
  memory: { columns: ColumnMemory; units: UnitMemory }
}

/**
 * What a table would do to the figures of one period, before anything is stored: new, changed (with what stands there
 * now), unchanged, refused with the reason. Pure, and in one pass for a hundred thousand cells.
 */
export const planImport = (
  table: SheetTable,
  odd: Sheet['odd'],
  { register, units, period, stored, locked, memory }: PlanFacts,
  choices: ImportChoices = {},
): ImportPlan => {
  const { codeColumn, nameColumn, rows } = matchUnits(table, units, { ...memory.units, ...choices.units })
  const taken = [codeColumn, nameColumn]
  const columns = matchColumns(
    table.columns.filter(({ index }) => !taken.includes(index)),
    register,
    { ...memory.columns, ...choices.columns },
  )
  const { only } = choices
  const isRead = (index: number) => !only || (table.rows[index]?.cells[only.column] ?? '').trim() === only.text
  const lines = table.rows.flatMap((row, index) => (isRead(index) ? [{ ...row, ...rows[index] }] : []))
  const figures = columns.flatMap(({ index, name, meaning }) =>
    meaning?.kind === 'figure' ? [{ index, name, ...meaning }] : [],
  )
  const counts = new Map(
    columns.flatMap(({ index, meaning }) => (meaning?.kind === 'count' ? [[meaning.group, index]] : [])),
  )
  const fractions = choices.fractions === 'asWritten' ? new Set<number>() : fractionColumns(columns, lines, register)
  const faults = new Map(
    figures.map(({ index, measure, group }) => [index, registerFault({ measure, group, period }, register)]),
  )
  const planned = new Map<string, PlannedFigure & { text: string; heading: string; named: string }>()
  const contradicted = new Set<string>()
  const refused: RefusedCell[] = []
  const unknownUnits = new Set<string>()

  const countAt = (cells: string[], group: string): number | undefined => {
    const index = counts.get(group)
    const parsed = index === undefined ? undefined : readFigure(cells[index] ?? '')
    const count = parsed?.ok && parsed.value?.kind === 'number' ? Number(parsed.value.value) : Number.NaN
    return Number.isInteger(count) && count >= 0 ? count : undefined
  }
  for (const { at, cells, unit, named = '' } of lines) {
    if (!unit) unknownUnits.add(named)
    for (const { index, name, measure, group } of figures) {
      const text = (cells[index] ?? '').trim()
      const strange = odd.get(`${at}:${index}`)
      if (text === '' && !strange) continue
      const place = { row: at + 1, column: index + 1 }
      const refuse = (because: RefusedBecause) => refused.push({ ...place, named, heading: name, text, because })
      const fault = faults.get(index)
      const parsed = readFigure(text)
      if (!unit) refuse({ why: 'unit' })
      else if (fault) refuse({ why: 'register', fault })
      else if (strange) refuse({ why: 'odd', odd: strange })
      else if (!parsed.ok || !parsed.value) refuse({ why: 'unread' })
      else if (fractions.has(index) && choices.fractions !== 'percent') refuse({ why: 'fraction' })
      else {
        const scaled =
          fractions.has(index) && parsed.value.kind === 'number'
            ? { ...parsed.value, value: hundredfold(parsed.value.value) }
            : parsed.value
        const n = countAt(cells, group)
        const value = n !== undefined && isCounted(scaled) ? { ...scaled, n } : scaled
        const key = placeKey(unit, { measure, group, period })
        const earlier = planned.get(key)
        const one = {
          ...place,
          unit,
          measure,
          group,
          period,
          value,
          ...(n === undefined ? {} : { n }),
          text,
          heading: name,
          named,
        }
        if (earlier && !sameValue(earlier.value, value)) {
          contradicted.add(key)
          refuse({ why: 'twice' })
        } else if (!earlier) planned.set(key, one)
      }
    }
  }

  const added: PlannedFigure[] = []
  const changed: PlannedFigure[] = []
  let unchanged = 0
  for (const [key, { text, heading, named, ...one }] of planned) {
    const now = stored.get(key)
    const refuse = (because: RefusedBecause) =>
      refused.push({ row: one.row, column: one.column, named, heading, text, because })
    if (contradicted.has(key)) refuse({ why: 'twice' })
    else if (now && sameValue(withoutN(now.value), withoutN(one.value)) && (one.n === undefined || one.n === now.n))
      unchanged += 1
    else if (locked.has(one.measure)) refuse({ why: 'locked' })
    else if (!now) added.push(one)
    else changed.push({ ...one, before: now })
  }
  const filters = only
    ? []
    : filtersOf(
        table,
        rows.map(({ unit }) => unit),
        taken,
      )
  return {
    period,
    columns,
    codeColumn,
    nameColumn,
    filters,
    unknownUnits: [...unknownUnits],
    added,
    changed,
    unchanged,
    refused: refused.toSorted((a, b) => a.row - b.row || a.column - b.column),
  }
}
const withoutN = (value: MeasuredValue): MeasuredValue => {
  if (!isCounted(value)) return value
  const { n: _, ...rest } = value
  return rest
}
