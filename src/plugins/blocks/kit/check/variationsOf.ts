import type { Field } from 'payload'
import { isObject, type Values } from './values.ts'

type Choice = { name: string; values: unknown[] }
/** What else a designer could choose: each option of each choice, both ways of each flag, the most of each number. */
const choicesOf = (fields: Field[]): Choice[] =>
  fields.flatMap((field): Choice[] => {
    if (field.type === 'select')
      return [{ name: field.name, values: field.options.map((one) => (typeof one === 'string' ? one : one.value)) }]
    if (field.type === 'checkbox') return [{ name: field.name, values: [true, false] }]
    if (field.type === 'number') return [{ name: field.name, values: field.max === undefined ? [] : [field.max] }]
    return field.type !== 'array' && 'fields' in field ? choicesOf(field.fields) : []
  })
const arraysIn = (fields: Field[]): { name: string; fields: Field[] }[] =>
  fields.flatMap((field) => {
    if (field.type === 'array') return [{ name: field.name, fields: field.fields }]
    return 'fields' in field ? arraysIn(field.fields) : []
  })
/** Settings with each choice, flag and list of the fields made in every way, one at a time. */
export const variationsOf = (settings: Values, fields: Field[]): Values[] => [
  ...choicesOf(fields).flatMap(({ name, values }) => values.map((value) => ({ ...settings, [name]: value }))),
  ...arraysIn(fields).flatMap(({ name, fields: own }) => {
    const rows = settings[name]
    if (!Array.isArray(rows)) return []
    return [
      { ...settings, [name]: [] },
      ...choicesOf(own).flatMap((choice) =>
        choice.values.map((value) => ({
          ...settings,
          [name]: rows.map((row) => (isObject(row) ? { ...row, [choice.name]: value } : row)),
        })),
      ),
    ]
  }),
]
