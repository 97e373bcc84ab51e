import { expect, it } from 'vitest'
import {
  answerOf,
  choice,
  choices,
  compileForm,
  date,
  longText,
  number,
  records,
  shortText,
  table,
} from '#document/answer/answer.ts'
import { reusable } from '#school/form/reusable.ts'

const options = (...keys: string[]) => keys.map((key) => ({ key, label: key }))
const schema = answerOf({
  text: longText({ label: 'Text' }),
  share: number({ label: 'Andel' }),
  one: choice({ label: 'En', options: options('a', 'b') }),
  some: choices({ label: 'Flera', options: options('a', 'b') }),
  day: date({ label: 'Dag' }),
  cells: table({
    label: 'T',
    rowHeading: '',
    rows: [{ key: 'r', label: 'R' }],
    columns: { c: shortText({ label: 'C' }) },
  }),
  list: records({ label: 'L', itemLabel: 'L', fields: { c: shortText({ label: 'C' }) } }),
})
const from = (earlier: unknown) => reusable(compileForm(schema), schema, earlier)

it('takes what has the same key and would be stored', () => {
  const earlier = { text: 'Då', share: { kind: 'number', value: '4' }, one: 'a', some: ['b'] }
  expect(from({ ...earlier, gone: 'x' })).toEqual(earlier)
})

it('leaves tables, lists and days alone, and what is empty or has another shape', () => {
  expect(
    from({ day: '2022-01-01', cells: { r: { c: 'x' } }, list: { order: ['a'], items: { a: { c: 'x' } } } }),
  ).toEqual({})
  expect(from({ text: '  ', share: '4', one: ['a'] })).toEqual({})
  expect(from(undefined)).toEqual({})
})

it('does not bring back an alternative that is gone', () => {
  expect(from({ one: 'c', some: ['a', 'c'] })).toEqual({})
})
