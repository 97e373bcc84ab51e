import { blockWords, findColumn } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { Needs } from '#document/input/needs.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { TableColumn, TableConfig } from './config.ts'

const nameOf = (yearsBack: number) => `back${yearsBack}`
const isEarlier = ({ fill }: TableColumn) => fill === 'earlier'

/** This very table as it was answered in earlier years, one request for each year that some column shows. */
export const earlierNeeds = (config: TableConfig, place: Place): Needs =>
  Object.fromEntries(
    config.columns
      .filter(isEarlier)
      .map(({ yearsBack }) => [
        nameOf(yearsBack),
        { kind: 'otherAnswer' as const, blockKey: place.instanceKey, yearsBack },
      ]),
  )

/** The column whose answers an earlier one shows: it decides how they are read and printed. */
export const shownColumn = (config: TableConfig, column: TableColumn): TableColumn | undefined =>
  isEarlier(column)
    ? findColumn(
        config.columns.filter((one) => !isEarlier(one)),
        column.shows,
      )
    : undefined

type Cells = Record<string, Record<string, unknown> | undefined>
/** The answers of the table's own rows that year, by row; a row that was not there then has none. */
export const earlierCells = (data: Record<string, unknown>, { yearsBack }: TableColumn): Cells => {
  const found = data[nameOf(yearsBack)] as { answer?: { cells?: Cells } } | undefined
  return found?.answer?.cells ?? {}
}

/** The years that columns show and nobody answered, each as a sentence: an empty column says why it is. */
export const missingYears = (config: TableConfig, data: Record<string, unknown>, place: Place): string[] => {
  const empty = config.columns
    .filter((column) => isEarlier(column) && Object.keys(earlierCells(data, column)).length === 0)
    .map(({ yearsBack }) => yearsBack)
  const { noLastYear } = blockWords(place.language)
  return [...new Set(empty)]
    .sort((a, b) => b - a)
    .map((years) => noLastYear(formatSchoolYear(place.schoolYear - years, place.vocabulary.notation.schoolYear)))
}
