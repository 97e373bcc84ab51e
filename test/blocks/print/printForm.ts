import type { FormField, FormModel, RecordsField, ScaleLevel, TableField } from '#document/answer/form.ts'
import { indented, line } from './attributes.ts'
import { outline } from './outline.ts'

type Keyed = { key: string; label: string }
const keyed =
  (kind: string) =>
  ({ key, label, ...rest }: Keyed | ScaleLevel): string =>
    line(`${kind} ${key}`, rest, label)
/** What is offered beside the fields (comparison figures, earlier answers), by where it stands. */
const deeper = (kind: string, value: unknown): string[] =>
  value === undefined ? [] : [kind, ...indented(outline(value))]

const tableOf = ({ columns, rows, given, prefill }: TableField): string[] => [
  ...columns.flatMap(({ key, field, ...rest }) => fieldOf('column', key, field, rest)),
  ...rows.map(keyed('row')),
  ...deeper('given', given),
  ...deeper('prefill', prefill),
]
const recordsOf = ({ fields, preset = [], offers = [] }: RecordsField): string[] => [
  ...fields.flatMap(({ key, field, ...rest }) => fieldOf('part', key, field, rest)),
  ...preset.flatMap(({ given = [], ...one }) => [
    keyed('preset')(one),
    ...indented(given.map(({ label, text, ...rest }) => line('given', rest, `${label} = ${text}`))),
  ]),
  ...offers.flatMap(({ values, ...one }) => [keyed('offer')(one), ...indented(outline(values))]),
]
const insideOf = (field: FormField): string[] => {
  if (field.widget === 'table') return tableOf(field)
  if (field.widget === 'records') return recordsOf(field)
  if ('options' in field) return field.options.map(keyed('option'))
  return 'levels' in field ? field.levels.map(keyed('level')) : []
}
/** Said by the lines inside a field. */
const inside = ['columns', 'rows', 'given', 'prefill', 'fields', 'preset', 'offers', 'options', 'levels']

const fieldOf = (kind: string, key: string, field: FormField, more: object = {}): string[] => {
  const { label, help, widget, ...rest } = field
  const own = Object.entries(rest).filter(([name, value]) => !(inside.includes(name) && typeof value === 'object'))
  return [
    line(`${kind} ${key} ${widget}`, { ...Object.fromEntries(own), ...more }, label),
    ...indented([...(help === undefined ? [] : [line('help', {}, help)]), ...insideOf(field)]),
  ]
}
/** A form as indented lines: one a field, column, row and choice, with limits, help and what is given. */
export const printForm = ({ fields }: FormModel): string[] =>
  fields.flatMap(({ key, field }) => fieldOf('field', key, field))
