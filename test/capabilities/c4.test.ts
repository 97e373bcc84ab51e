import { expect, it } from 'vitest'
import { notesOf, rowsOf } from '../blocks/reading.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C4: a named scale is data; it is rated, graded and tagged with, printed as chosen or with all levels, and explained. */
const columns = [
  { key: 'state', label: 'Läge', type: 'degree', scale: 'attainment' },
  { key: 'all', label: 'Alla nivåer', type: 'degree', scale: 'attainment', printLevels: 'all' },
  { key: 'rate', label: 'Skattning', type: 'rating', scale: 'normalState' },
]
const block = { blockKey: 't', blockType: 'table', columns, rows: [{ key: 'r', label: 'Mål 1' }] }
const value = { cells: { r: { state: 'achieved', all: 'underway', rate: '4' } } }

it('prints the chosen level or all with the chosen one marked, with the legend', async () => {
  const { tables, item, tree, problems } = documentOf([section('A', [block])], { answers: { t: { value, rev: 1 } } })
  expect(problems).toEqual([])
  expect(rowsOf(tables[0])).toEqual([['Mål 1', '[Uppnått]', '☐ Uppnått/[På god väg]/☐ Påbörjat', '[4]']])
  expect(notesOf(tables[0]).join('\n')).toMatch(
    /Måluppfyllelse: ● Uppnått = målet är nått; ◐ På god väg[\s\S]*5 = fullt ut/,
  )
  const field = item('t')?.form?.fields[0]?.field
  expect(field?.widget === 'table' && field.columns[0]?.field).toMatchObject({
    widget: 'degree',
    levels: [{ key: 'achieved', label: 'Uppnått', symbol: '●', meaning: 'målet är nått' }, {}, {}],
  })
  const { html, word } = await outputsOf(tree)
  expect(html).toContain('Uppnått')
  expect(word.tags.join(' ')).toMatch(/● Uppnått.*☒ På god väg/)
})

it('reports a level outside the scale, and a scale the municipality does not have', () => {
  const outside = { cells: { r: { rate: '9' } } }
  expect(documentOf([section('A', [block])], { answers: { t: { value: outside, rev: 1 } } }).findings.join()).toContain(
    '”9” finns inte bland svarsalternativen',
  )
  const unknown = { ...block, columns: [{ key: 'x', label: 'X', type: 'degree', scale: 'borta' }] }
  expect(documentOf([section('A', [unknown])]).problems.join()).toContain('Skalan ”borta” finns inte')
})
