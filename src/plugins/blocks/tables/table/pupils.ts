import type { CheckFinding } from '#document/answer/form.ts'
import { isCounted, type MeasuredValue } from '#document/answer/value.ts'
import type { AnsweredFigure } from '#document/block.ts'
import type { Place } from '#document/input/input.ts'
import { groupCalled } from '#document/suppression/groupCalled.ts'
import { columnInRow } from './columnInRow.ts'
import type { TableColumn, TableConfig, TableRow } from './config.ts'
import type { Stored } from './GridRow.ts'
import type { TableAnswer } from './grid.ts'
import { pupilWords, tableFaults } from './words.ts'

/** Where in the answer it stands how many pupils the numbers are about: by row, and by column where cells differ. */
export const pupilsKey = 'pupils'
/** The same for a row that the answerer added: one number for all its cells. */
export const rowPupilsKey = 'row-pupils'
/** The only column of the numbers of pupils where a row has one. */
export const everyCell = 'n'

/** A cell for a number: rows may be answered otherwise than their columns say. */
export const isCountedIn = (row: TableRow | undefined, column: TableColumn): boolean =>
  column.fill === 'answer' && columnInRow(row, column).type === 'number'
/** Columns whose numbers are about pupils. */
export const countedColumns = ({ columns, rows, pupils }: TableConfig): TableColumn[] =>
  pupils === 'none' ? [] : columns.filter((column) => [undefined, ...rows].some((row) => isCountedIn(row, column)))

type Counted = { path: string[]; asked: string[]; value: MeasuredValue; n: number | undefined }
const personsIn = (stored: Stored | undefined, key: string): number | undefined => {
  const value = stored?.[key] as MeasuredValue | undefined
  return value?.kind === 'number' ? Number(value.value) : undefined
}

/** Every number about pupils, with where it is said how many. */
const countedIn = (config: TableConfig, { cells = {}, added, pupils = {} }: TableAnswer): Counted[] => {
  const inRow = (
    stored: Stored | undefined,
    at: string[],
    persons: (column: string) => Omit<Counted, 'path' | 'value'>,
  ) =>
    countedColumns(config).flatMap((column): Counted[] => {
      const { key } = column
      const row = at[0] === 'cells' ? config.rows.find((one) => one.key === at[1]) : undefined
      const value = isCountedIn(row, column) ? (stored?.[key] as MeasuredValue | undefined) : undefined
      return value ? [{ path: [...at, key], value, ...persons(key) }] : []
    })
  const asked = (column: string) => (config.pupils === 'cells' ? column : everyCell)
  return [
    ...Object.entries(cells).flatMap(([row, stored]) =>
      inRow(stored, ['cells', row], (column) => ({
        asked: [pupilsKey, row, asked(column)],
        n: personsIn(pupils[row], asked(column)),
      })),
    ),
    ...(added?.order ?? []).flatMap((key) => {
      const stored = added?.items[key]
      const at = ['added', 'items', key]
      return inRow(stored, at, () => ({ asked: [...at, rowPupilsKey], n: personsIn(stored, rowPupilsKey) }))
    }),
  ]
}

/**
 * Rows and columns by the groups of pupils that they are called by. The second row of one name is the second of its kind:
 * girls and boys of reading, then girls and boys of writing.
 */
const groupsIn = (lines: readonly { key: string; label: string; group?: string }[], { vocabulary }: Place) => {
  const times = new Map<string, number>()
  return new Map(
    lines.flatMap(({ key, label, group: heading = '' }): [string, string[]][] => {
      const group = groupCalled(label, vocabulary)
      if (!group) return []
      const time = (times.get(`${heading} ${group}`) ?? 0) + 1
      times.set(`${heading} ${group}`, time)
      return [[key, [`${heading} ${time}`, group]]]
    }),
  )
}

/** What the public version is judged by; the numbers of pupils themselves never leave. */
export const pupilFigures = (config: TableConfig, answer: TableAnswer, place: Place): AnsweredFigure[] => {
  if (config.pupils === 'none') return []
  const [rows, columns] = [groupsIn(config.rows, place), groupsIn(config.columns, place)]
  const named = (path: string[]) => {
    const [where = '', row = '', column = ''] = path
    return where === 'cells' ? [where, ...(rows.get(row) ?? [row]), ...(columns.get(column) ?? [column])] : path
  }
  const numbers = countedIn(config, answer).map(({ path, n }): AnsweredFigure => {
    return { kind: 'pupils', path, as: named(path), ...(n === undefined ? {} : { n }) }
  })
  const added = (answer.added?.order ?? []).map((key): AnsweredFigure => {
    return { kind: 'persons', path: ['added', 'items', key, rowPupilsKey] }
  })
  return [...numbers, { kind: 'persons', path: [pupilsKey] }, ...added]
}

/** A number of pupils that is missing, each once, where there is a number that it would be about. */
export const pupilFindings = (config: TableConfig, answer: TableAnswer, place: Place): CheckFinding[] => {
  const lacking = countedIn(config, answer).filter(({ value, n }) => isCounted(value) && n === undefined)
  const once = new Map(lacking.map(({ asked }) => [asked.join('\u0000'), asked]))
  return [...once.values()].map((path) => ({
    path,
    code: 'PUPILS_UNKNOWN',
    severity: 'missing',
    message: `${pupilWords.label[place.language]}: ${tableFaults.pupilsUnknown[place.language]}`,
    short: tableFaults.pupilsUnknown[place.language],
  }))
}
