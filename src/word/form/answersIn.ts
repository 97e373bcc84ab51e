import { answerText, isRecords } from '#document/answer/answerText.ts'
import { cellField } from '#document/answer/cellField.ts'
import type { FormField } from '#document/answer/form.ts'
import type { SectionForm } from '#document/answer/formOf.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Cell, Item, Paragraph, Table } from '../read/Item.ts'
import type { CarriedForm, CarriedPlace } from './Carried.ts'
import { columnsOf } from './gridOf.ts'
import { keyOfRow } from './keyOfRow.ts'
import { readWritten } from './readWritten.ts'
import { choicesOf, chosenIn, comparable, writtenLines } from './writtenLines.ts'

/**
 * What was found at one place: `same` was not touched; `changed`; `notUnderstood` cannot be made into an answer, and is left
 * as it was; `gone`, the box or row is not in the file, and what is stored stays; `notAsked`, the form does not ask it any more.
 */
export type Finding = {
  kind: 'same' | 'changed' | 'notUnderstood' | 'gone' | 'notAsked'
  instanceKey: string
  /** Heading and label, row and column: where a person looks. */
  label: string
  text: string
}
/** Whole answers as the file has them, by instance key, and what was found on the way. */
export type ReadForm = { answers: Record<string, Record<string, unknown>>; findings: Finding[] }

type Values = Record<string, unknown>
type Reading = { language: Language; instanceKey: string; label: string; tell: (finding: Finding) => void }

/** The answers of a form that came back. Only what stands in the boxes is read: guidance and headings are never answers. */
export const answersIn = (items: Item[], form: CarriedForm, sections: SectionForm[], language: Language): ReadForm => {
  const answers: ReadForm['answers'] = {}
  const findings: Finding[] = []
  const tell = (finding: Finding) => findings.push(finding)
  const asked = sections.flatMap((section) => section.items.map((item) => ({ ...item, section: section.title })))
  for (const place of form.places) {
    const { instanceKey, key } = place
    const item = asked.find((one) => one.instanceKey === instanceKey)
    const field = item?.form?.fields.find((one) => one.key === key)?.field
    const label = [item?.section, item?.title, field?.label].filter(Boolean).join(', ')
    if (!field) {
      tell({ kind: 'notAsked', instanceKey, label: label || instanceKey, text: '' })
      continue
    }
    const base = valuesIn(form.answers[instanceKey])
    const table = tableAfter(items, place.name)
    if (!table) tell({ kind: 'gone', instanceKey, label, text: '' })
    else {
      const value = readPlace(table, place, field, base[key], { language, instanceKey, label, tell })
      const { [key]: _, ...others } = answers[instanceKey] ?? base
      answers[instanceKey] = value === undefined ? others : { ...others, [key]: value }
    }
  }
  return { answers, findings }
}
const valuesIn = (value: unknown): Values => (value && typeof value === 'object' ? (value as Values) : {})

/** The box of a place: the first table after the line with its bookmark, before the next place. */
const tableAfter = (items: Item[], name: string): Table | undefined => {
  const isAt = (item: Item) => item.kind === 'paragraph' && item.bookmarks.includes(name)
  const at = items.findIndex(isAt)
  if (at < 0) return undefined
  const rest = items.slice(at + 1)
  const next = rest.findIndex(
    (item) => item.kind === 'paragraph' && item.bookmarks.some((one) => /^svar_\d+$/.test(one)),
  )
  return rest.slice(0, next < 0 ? undefined : next).find((item) => item.kind === 'table')
}
const linesOf = (cell: Cell | undefined): Paragraph[] =>
  (cell?.items ?? []).flatMap((item) => (item.kind === 'paragraph' ? [item] : item.rows.flat().flatMap(linesOf)))

const readPlace = (table: Table, place: CarriedPlace, field: FormField, base: unknown, reading: Reading): unknown => {
  if (field.widget === 'table' || field.widget === 'records') return readGrid(table, place, field, base, reading)
  return readCell(table.rows.flat().flatMap(linesOf), field, base, reading)
}

/** One box or cell. Untouched text keeps the answer it was written from, with all that a plain text cannot say. */
const readCell = (lines: Paragraph[], field: FormField, base: unknown, reading: Reading): unknown => {
  const { language, instanceKey, label, tell } = reading
  const text = comparable(lines.map((line) => line.text))
  const told = (kind: Finding['kind']) => tell({ kind, instanceKey, label, text })
  if (isUntouched(text, field, base, language)) {
    told('same')
    return base
  }
  const { value, understood } = readWritten(field, lines, language)
  if (!understood && value === undefined) {
    told('notUnderstood')
    return base
  }
  told(understood ? 'changed' : 'notUnderstood')
  return value
}
const isUntouched = (text: string, field: FormField, base: unknown, language: Language): boolean => {
  if (text === comparable(writtenLines(field, base, language))) return true
  const choices = choicesOf(field)
  if (!choices) return false
  const chosen = chosenIn(base)
  return text === comparable(choices.map(({ key, label }) => `${chosen.includes(key) ? '☒' : '☐'} ${label}`))
}

type GridField = Extract<FormField, { widget: 'table' | 'records' }>
const readGrid = (table: Table, place: CarriedPlace, field: GridField, base: unknown, reading: Reading): unknown => {
  const columns = columnsOf(field)
  const known = isRecords(base) ? valuesIn(base.items) : valuesIn(base)
  const rows = new Map<string, Values>()
  const added: [string, Values][] = []
  for (const row of table.rows.slice(1)) {
    const name = linesOf(row[0])
      .flatMap(({ bookmarks }) => bookmarks)
      .find((one) => one.startsWith(`${place.name}_`))
    const rowKey = name ? place.rows?.[Number(name.slice(place.name.length + 1)) - 1] : undefined
    const before = rowKey ? valuesIn(known[rowKey]) : {}
    const values: Values = { ...before }
    const own = field.widget === 'table' ? field.rows.find(({ key }) => key === rowKey) : undefined
    columns.forEach((part, at) => {
      const { key } = part
      const column = cellField(own, part)
      if (rowKey && field.widget === 'table' && field.given?.[rowKey]?.[key]) return
      const lines = linesOf(row[at + 1])
      if (!rowKey && comparable(lines.map(({ text }) => text)) === '') return
      const label = [reading.label, row[0]?.text, column.label].filter(Boolean).join(', ')
      const value = readCell(lines, column, before[key], { ...reading, label })
      if (value === undefined) delete values[key]
      else values[key] = value
    })
    if (rowKey) rows.set(rowKey, values)
    else if (Object.keys(values).length > 0)
      added.push([keyOfRow([place.name, String(added.length), JSON.stringify(values)]), values])
  }
  for (const rowKey of place.rows ?? [])
    if (!rows.has(rowKey))
      reading.tell({ kind: 'gone', instanceKey: reading.instanceKey, label: `${reading.label}, ${rowKey}`, text: '' })
  return field.widget === 'table' ? tableValue(rows, added, known, reading) : recordsValue(rows, added, base, field)
}

/** Rows that stand in the file over those that are stored; what is not in the file stays. */
const tableValue = (rows: Map<string, Values>, added: [string, Values][], known: Values, reading: Reading): unknown => {
  for (const [, values] of added)
    reading.tell({
      kind: 'notUnderstood',
      instanceKey: reading.instanceKey,
      label: reading.label,
      text: Object.values(values)
        .map((value) => answerText(value, { language: reading.language }))
        .join(' · '),
    })
  const all: Values = { ...known }
  for (const [key, values] of rows) if (Object.keys(values).length > 0 || key in known) all[key] = values
  return Object.keys(all).length > 0 ? all : undefined
}
const recordsValue = (
  rows: Map<string, Values>,
  added: [string, Values][],
  base: unknown,
  field: GridField,
): unknown => {
  const stored = isRecords(base) ? base : { order: [], items: {} }
  const items: Record<string, Values> = { ...(stored.items as Record<string, Values>) }
  for (const [key, values] of rows) if (Object.keys(values).length > 0 || key in items) items[key] = values
  const room = field.widget === 'records' ? (field.add?.max ?? 0) : 0
  const taken = added.slice(0, room)
  for (const [key, values] of taken) items[key] = values
  const order = [...stored.order, ...taken.map(([key]) => key)]
  return Object.keys(items).length > 0 || isRecords(base) ? { ...stored, order, items } : undefined
}
