import type { SheetTable } from '../sheet/Sheet.ts'

const mostTexts = 12
/** Texts by which a table repeats its units: `Typ av huvudman` with Samtliga, Kommunal, Enskild. */
export const filtersOf = (table: SheetTable, units: (string | undefined)[], taken: number[]) => {
  const repeated = new Set(units.filter((unit, index) => unit && units.indexOf(unit) !== index))
  if (repeated.size === 0) return []
  return table.columns
    .filter(({ index, figures }) => figures === 0 && !taken.includes(index))
    .flatMap(({ index, parts }) => {
      const texts = [...new Set(table.rows.map(({ cells }) => (cells[index] ?? '').trim()))].filter(Boolean)
      return texts.length > 1 && texts.length <= mostTexts ? [{ column: index, name: parts.at(-1) ?? '', texts }] : []
    })
}
