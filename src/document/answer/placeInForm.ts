import type { Language } from '../tree/tree.ts'
import { cellField } from './cellField.ts'
import { checkWords } from './checkWords.ts'
import type { FormField, FormModel, RecordsAnswer } from './form.ts'

const longest = 90
const cut = (line: string) =>
  line.length > longest ? `${line.slice(0, longest).replace(/[\s.,:;–-]*\s\S*$/, '')} …` : line
/** A label as a name within a sentence: its first line, not too long, in quotation marks. */
const quoted = (label: string, language: Language): string =>
  checkWords(language).quoted(cut(label.trim().split('\n')[0] ?? ''))
const named = (label: string, language: Language) => {
  const name = quoted(label, language)
  return label.trim().endsWith('?') ? checkWords(language).question(name) : name
}
const grouped = ({ label, group }: { label: string; group?: string }, language: Language) =>
  quoted(group ? `${group}: ${label}` : label, language)
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/** A record as its card is headed: by what was set beforehand, else by its place among those added. */
const recordName = (
  field: Extract<FormField, { widget: 'records' }>,
  value: unknown,
  key: string,
  language: Language,
): string => {
  const preset = field.preset ?? []
  const own = preset.find((record) => record.key === key)
  if (own) return `${field.itemLabel} ${quoted(own.label, language)}`
  const { order = [] } = (value ?? {}) as Partial<RecordsAnswer>
  const added = order.filter((one) => !preset.some((record) => record.key === one))
  return `${field.itemLabel} ${preset.length + added.indexOf(key) + 1}`
}

const partsOf = (field: FormField, value: unknown, path: string[], language: Language): string[] => {
  const phrases = checkWords(language)
  const at = (key: string) => (value as Record<string, unknown> | undefined)?.[key]
  if (field.widget === 'table') {
    const name = field.label === phrases.unnamedTable ? phrases.theTable : phrases.table(quoted(field.label, language))
    const [rowKey, columnKey, ...rest] = path
    const row = field.rows.find(({ key }) => key === rowKey)
    const column = field.columns.find(({ key }) => key === columnKey)
    if (!row) return [name]
    const inRow = [name, phrases.row(grouped(row, language))]
    if (!column) return inRow
    const inCell = [...inRow, phrases.column(grouped({ label: column.field.label, group: column.group }, language))]
    const cell = (at(row.key) as Record<string, unknown> | undefined)?.[column.key]
    return rest.length > 0 ? [...inCell, ...partsOf(cellField(row, column), cell, rest, language)] : inCell
  }
  if (field.widget === 'records') {
    const [items, recordKey, partKey, ...rest] = path
    if (items !== 'items' || recordKey === undefined) return [phrases.list(quoted(field.label, language))]
    const name = recordName(field, value, recordKey, language)
    const part = field.fields.find(({ key }) => key === partKey)
    const record = (at('items') as RecordsAnswer['items'] | undefined)?.[recordKey]
    return part ? [name, ...partsOf(part.field, record?.[part.key], rest, language)] : [name]
  }
  return [named(field.label, language)]
}

/**
 * A place in a block's form in words: `Frågan ”Hur gick det?”`, `Tabell ”Trygghet”, rad ”Åk 3”, kolumn ”Andel”`,
 * `Insats 2, ”Ansvarig”`. The answer is needed for the numbers of records. Empty when the form has no such place.
 */
export const placeInForm = (
  form: FormModel,
  answer: Record<string, unknown>,
  [key, ...rest]: string[],
  language: Language = 'sv',
): string => {
  const found = form.fields.find((one) => one.key === key)
  return found ? capital(partsOf(found.field, answer[found.key], rest, language).join(', ')) : ''
}
