import { expect, it } from 'vitest'
import { text } from '#document/tree/nodes.ts'
import { tableHead } from './tableHead.ts'

const column = (label: string, group = '') => ({ key: label, label, note: '', group })
const heads = (...columns: ReturnType<typeof column>[]) => tableHead(columns, text, text('Ämne'))

it('has one row of headings where no column shares one', () => {
  expect(heads(column('A'), column('B'))).toEqual([
    { key: 'head', cells: ['Ämne', 'A', 'B'].map((label) => ({ inlines: text(label), header: 'column' })) },
  ])
})
it('makes a common heading the header of its columns, and lets those without reach down beside it', () => {
  const [upper, lower, ...more] = heads(
    column('A'),
    column('B', 'Flickor'),
    column('C', 'Flickor'),
    column('D', 'Alla'),
  )
  expect(upper?.cells).toEqual([
    { inlines: text('Ämne'), header: 'column', rowSpan: 2 },
    { inlines: text('A'), header: 'column', rowSpan: 2 },
    { inlines: text('Flickor'), header: 'group', colSpan: 2 },
    { inlines: text('Alla'), header: 'group', colSpan: 1 },
  ])
  expect(lower?.cells).toEqual(['B', 'C', 'D'].map((label) => ({ inlines: text(label), header: 'column' })))
  expect(more).toEqual([])
})
it('takes apart columns of one heading that do not stand together', () => {
  const [upper] = heads(column('A', 'Flickor'), column('B'), column('C', 'Flickor'))
  expect(upper?.cells.map(({ colSpan }) => colSpan)).toEqual([undefined, 1, undefined, 1])
})
