import { plainName } from '../sheet/plainName.ts'
import type { SheetTable } from '../sheet/Sheet.ts'

/** A unit as files may name it; `code` is the school unit's (8 digits) or the municipality's (4). */
export type NamedUnit = { id: string; name: string; code?: string }
/** By the name or code that stood in the file: the unit a person said it was. */
export type UnitMemory = Record<string, string>

/** A spreadsheet takes `0764` for a number and lets the zero go. */
const codeOf = (text: string): string => {
  const digits = text.replace(/\s/gu, '')
  return /^\d{3,4}$/u.test(digits) ? digits.padStart(4, '0') : /^\d{7,8}$/u.test(digits) ? digits.padStart(8, '0') : ''
}

/**
 * The unit of each row of a table: by its code, its name, or what somebody has said that name means. Which columns hold
 * codes and names is seen by what stands in them. `named` is what the row calls it, for whoever is asked.
 */
export const matchUnits = (table: Pick<SheetTable, 'rows' | 'columns'>, units: NamedUnit[], memory: UnitMemory) => {
  const byCode = new Map(units.flatMap(({ id, code }) => (code ? [[code, id] as const] : [])))
  const byName = new Map<string, string | undefined>()
  // Two units of one name are told apart by their codes alone.
  for (const { id, name } of units) byName.set(plainName(name), byName.has(plainName(name)) ? undefined : id)
  const known = new Set(units.map(({ id }) => id))
  const chosenName = (text: string) => {
    const id = memory[text.trim()]
    return id && known.has(id) ? id : undefined
  }
  const named = (text: string) => chosenName(text) ?? byName.get(plainName(text))
  type Find = (text: string) => string | undefined
  const best = (columns: SheetTable['columns'], find: Find) =>
    columns
      .map(({ index }) => ({ index, count: table.rows.filter(({ cells }) => find(cells[index] ?? '')).length }))
      .reduce((most, one) => (one.count > most.count ? one : most), { index: -1, count: 0 }).index
  const codeColumn = best(table.columns, (text) => byCode.get(codeOf(text)))
  const words = table.columns.filter(({ figures }) => figures * 2 < table.rows.length)
  const byContent = best(words, named)
  const nameColumn = byContent >= 0 ? byContent : (table.columns.find(({ figures }) => figures === 0)?.index ?? 0)
  const rows = table.rows.map(({ cells }) => {
    const code = codeColumn < 0 ? undefined : byCode.get(codeOf(cells[codeColumn] ?? ''))
    const text = (cells[nameColumn] ?? '').trim()
    return { unit: code ?? named(text), named: text || (cells[codeColumn] ?? '').trim() }
  })
  return { codeColumn, nameColumn, rows }
}
