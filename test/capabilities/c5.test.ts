import { expect, it } from 'vitest'
import { words } from '../blocks/reading.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C5: rows and columns grouped under common headings; a cell may cover several. */
it('groups columns and rows, and lets a value cover two rows and two columns', async () => {
  const block = {
    blockKey: 't',
    blockType: 'table',
    columns: [
      { key: 'g', label: 'Flickor', group: 'Årskurs 9', fill: 'given' },
      { key: 'p', label: 'Pojkar', group: 'Årskurs 9', fill: 'given' },
      { key: 'k', label: 'Kommentar', type: 'shortText' },
    ],
    rows: [
      { key: 'a', label: '2021', group: 'Tidigare', cells: [{ text: '80', colSpan: 2 }] },
      { key: 'b', label: '2022', group: 'Nu', cells: [{ text: '85', rowSpan: 2 }, { text: '90' }] },
      { key: 'c', label: '2023', group: 'Nu', cells: [{ column: 'p', text: '91' }] },
    ],
  }
  const { tables, tree, item, problems } = documentOf([section('A', [block])])
  expect(problems).toEqual([])
  const [table] = tables
  expect(
    table?.head[0]?.cells.map(({ inlines, colSpan, rowSpan, header }) => [words(inlines), colSpan, rowSpan, header]),
  ).toEqual([
    ['Avser', undefined, 2, 'column'],
    ['Årskurs 9', 2, undefined, 'group'],
    ['Kommentar', undefined, 2, 'column'],
  ])
  expect(table?.groups.map(({ label }) => words(label))).toEqual(['Tidigare', 'Nu'])
  const cells = table?.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  expect(cells?.find(({ inlines }) => words(inlines) === '80')).toMatchObject({ colSpan: 2 })
  expect(cells?.find(({ inlines }) => words(inlines) === '85')).toMatchObject({ rowSpan: 2 })
  const { html, word } = await outputsOf(tree)
  expect(html).toMatch(/colspan="2"[\s\S]*rowspan="2"/)
  expect(word.xml('word/document.xml')).toMatch(/<w:gridSpan w:val="2"\/>/)
  expect(word.xml('word/document.xml')).toMatch(/<w:vMerge w:val="restart"\/>/)
  const field = item('t')?.form?.fields[0]?.field
  expect(field?.widget === 'table' && field.columns.map(({ group }) => group)).toEqual([
    'Årskurs 9',
    'Årskurs 9',
    undefined,
  ])
  expect(field?.widget === 'table' && field.rows.map(({ group }) => group)).toEqual(['Tidigare', 'Nu', 'Nu'])
})
