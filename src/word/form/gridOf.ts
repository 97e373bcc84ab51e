import { cellField, unitOfRow } from '#document/answer/cellField.ts'
import type { FormField, RecordsAnswer, RecordsField, TableField } from '#document/answer/form.ts'
import type { Language } from '#document/tree/tree.ts'
import { formWords } from './formWords.ts'
import { choicesOf, writtenLines } from './writtenLines.ts'

/** A row of a grid; without a key it is room for one more. */
export type GridRow = { key: string | undefined; label: string; cells: string[][] }
export type Grid = { head: string[]; rows: GridRow[]; choices: string[] }
type Values = Record<string, unknown>
const valuesIn = (value: unknown): Values => (value && typeof value === 'object' ? (value as Values) : {})

/** The columns that are answered in a table or in records. */
export const columnsOf = (field: TableField | RecordsField): { key: string; field: FormField }[] =>
  field.widget === 'table' ? field.columns : field.fields.filter(({ field: part }) => !part.hidden)

/** Its unit is said with its name, where it has one of its own. */
const rowName = (row: TableField['rows'][number]): string => {
  const unit = unitOfRow(row)
  return unit && !row.label.includes(unit) ? `${row.label} (${unit})` : row.label
}

/** A table or records as rows and cells, with what has been answered. Nothing for a field of another kind. */
export const gridOf = (field: FormField, value: unknown, language: Language): Grid | undefined => {
  if (field.widget !== 'table' && field.widget !== 'records') return undefined
  const columns = columnsOf(field)
  const words = formWords[language]
  const choose = (name: string, asked: FormField) => {
    const options = choicesOf(asked)
    return options ? [words.choose(name, options.map(({ label }) => label).join('; '))] : []
  }
  // A row that is answered as it says itself does so in each of its cells.
  const ofRows = (field.widget === 'table' ? field.rows : []).flatMap(({ label, fields }) => {
    const [own] = Object.values(fields ?? {})
    return own ? choose(label, own) : []
  })
  const choices = [...columns.flatMap(({ field: column }) => choose(column.label, column)), ...ofRows]
  const row = (key: string | undefined, label: string, values: Values, own?: TableField['rows'][number]): GridRow => ({
    key,
    label,
    cells: columns.map((column) => writtenLines(cellField(own, column), values[column.key], language)),
  })
  if (field.widget === 'table') {
    const given = field.given ?? {}
    const rows = field.rows.map((own) => {
      const { key } = own
      const made = row(key, rowName(own), valuesIn(valuesIn(value)[key]), own)
      const cells = made.cells.map((lines, at) => {
        const shown = given[key]?.[columns[at]?.key ?? '']
        return shown ? [shown.text] : lines
      })
      return { ...made, cells }
    })
    return { head: [field.rowHeading, ...columns.map(({ field: column }) => column.label)], rows, choices }
  }
  const { order = [], items = {} } = valuesIn(value) as Partial<RecordsAnswer<Values>>
  const presets = (field.preset ?? []).map(({ key, label }) => row(key, label, items[key] ?? {}))
  const added = order
    .filter((key) => !field.preset?.some((preset) => preset.key === key))
    .map((key, at) => row(key, String(presets.length + at + 1), items[key] ?? {}))
  const room = field.add ? Array.from({ length: 2 }, () => row(undefined, '', {})) : []
  return {
    head: [field.itemLabel || words.number, ...columns.map(({ field: column }) => column.label)],
    rows: [...presets, ...added, ...room],
    choices,
  }
}
