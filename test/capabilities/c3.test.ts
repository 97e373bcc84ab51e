import { expect, it } from 'vitest'
import { answerTypes } from '#blocks/kit/index.ts'
import { rowsOf } from '../blocks/reading.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

const words = (value: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: value, format: 1 }] }] },
})
const options = [
  { key: 'ja', label: 'Ja' },
  { key: 'nej', label: 'Nej' },
]
const column = (type: string) => ({
  key: type,
  label: type,
  type,
  options,
  scale: type === 'rating' ? 'normalState' : 'attainment',
  parts: [{ key: 'del', label: 'Del', type: 'shortText' }],
})
const values: Record<string, unknown> = {
  longText: 'Lång text',
  shortText: 'Kort text',
  richText: words('Formaterad text'),
  number: { kind: 'number', value: '87.5' },
  choice: 'ja',
  choices: ['ja', 'nej'],
  degree: 'underway',
  rating: '4',
  date: '2023-06-14',
  period: { start: 'VT2023', precision: 'term' },
  person: 'Eva Ek',
  records: { order: ['x'], items: { x: { del: 'Underpost' } } },
}
const printed = [
  'Lång text',
  'Kort text',
  'Formaterad text',
  '87,5',
  'Ja',
  'Ja, Nej',
  'På god väg',
  '14 juni 2023',
  'VT-23',
  'Eva Ek',
  'Underpost',
]

/** C3: a cell or a record's part may be of any answer type, and rows preset, added, or both. */
it.each(['table', 'records'])('%s takes every answer type, in form, page and Word', async (blockType) => {
  const columns = answerTypes.map(column)
  const settings =
    blockType === 'table'
      ? { rows: [{ key: 'r', label: 'Rad' }] }
      : { preset: [{ key: 'r', label: 'Post' }], print: 'cards' }
  const value = blockType === 'table' ? { cells: { r: values } } : { records: { order: [], items: { r: values } } }
  const { problems, item, findings, tree } = documentOf(
    [section('A', [{ blockKey: 'b', blockType, columns, ...settings }])],
    {
      answers: { b: { value, rev: 1 } },
    },
  )
  expect(problems).toEqual([])
  expect(findings).toEqual([])
  const field = item('b')?.form?.fields[0]?.field
  const parts = field?.widget === 'table' ? field.columns : field?.widget === 'records' ? field.fields : []
  expect(parts.map((part) => part.field.widget)).toEqual([...answerTypes])
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html, wordText]) for (const one of printed) expect(text).toContain(one)
})

it('prints preset rows and those the answerer added', () => {
  const block = {
    blockKey: 't',
    blockType: 'table',
    columns: [{ key: 'a', label: 'A', type: 'shortText' }],
    rows: [{ key: 'r', label: 'Given rad' }],
    addRows: true,
  }
  const value = { cells: { r: { a: '1' } }, added: { order: ['n'], items: { n: { 'row-label': 'Egen rad', a: '2' } } } }
  const { tables, item } = documentOf([section('A', [block])], { answers: { t: { value, rev: 1 } } })
  expect(rowsOf(tables[0])).toEqual([
    ['Given rad', '1'],
    ['Egen rad', '2'],
  ])
  expect(item('t')?.form?.fields.map(({ key }) => key)).toEqual(['cells', 'added'])
})
