import { expect, it } from 'vitest'
import { needsOf, tokensKey } from '#document/input/needsOf.ts'
import { num, rowsOf } from '../blocks/reading.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C9: sum, mean, share, ratio, difference and target, on exact decimals, defined for missing, suppressed and zero. */
const number = (key: string) => ({ key, label: key, type: 'number', decimals: 1 })
const computed = (operation: string, decimals = 1) => ({
  key: operation,
  label: operation,
  fill: 'computed',
  operation,
  of: ['a', 'b'],
  decimals,
})
const block = {
  blockKey: 't',
  blockType: 'table',
  columns: [
    number('a'),
    number('b'),
    ...['sum', 'mean', 'share', 'ratio', 'difference', 'target'].map((one) => computed(one)),
  ],
  rows: ['exact', 'zero', 'gone', 'hidden', 'none'].map((key) => ({ key, label: key })),
}
const answer = {
  cells: {
    exact: { a: num('3.4'), b: num('3.5') },
    zero: { a: num('1'), b: num('0') },
    gone: { a: num('1'), b: { kind: 'missing' } },
    hidden: { a: num('1'), b: { kind: 'suppressed' } },
  },
}

it('computes over columns and says what it cannot', () => {
  const { tables, problems } = documentOf([section('A', [block])], { answers: { t: { value: answer, rev: 1 } } })
  expect(problems).toEqual([])
  expect(rowsOf(tables[0]).map((row) => row.slice(3))).toEqual([
    ['6,9', '3,4', '97,1', '1,0', '−0,1', '[Når inte målet]'],
    ['1,0', '0,5', '–', '–', '1,0', '[Når målet]'],
    ['.', '1,0', '.', '.', '.', '.'],
    ['..', '1,0', '..', '..', '..', '..'],
    ['.', '.', '.', '.', '.', '.'],
  ])
})

it('computes over rows, and a share of sums rather than a sum of shares', () => {
  const totals = [
    { label: 'Summa', operation: 'sum' },
    { label: 'Medel', operation: 'mean' },
  ]
  const own = { ...block, columns: [number('a'), number('b'), computed('share')], rows: block.rows.slice(0, 2), totals }
  const { tables } = documentOf([section('A', [own])], { answers: { t: { value: answer, rev: 1 } } })
  expect(rowsOf(tables[0]).slice(-2)).toEqual([
    ['Summa', '4,4', '3,5', '125,7'],
    ['Medel', '2,2', '1,8', '97,1'],
  ])
})

it('computes over units, weighted by their number, and says when it is not', () => {
  const rollUp = { blockKey: 'r', blockType: 'rollUp', source: 'measure', measure: 'allPassed' }
  const unit = (name: string, value: unknown) => ({ unitKey: name, unitName: name, value })
  const of = (...measures: unknown[]) => {
    const { tables } = documentOf([section('A', [rollUp])], { resolved: { r: { measures } } })
    return [rowsOf(tables[0]).at(-1), JSON.stringify(tables[0]?.notes)] as const
  }
  expect(of(unit('A', num('80', 10)), unit('B', num('90', 30)))[0]).toEqual([
    'Medelvärde, vägt efter antal',
    '87,5 %',
    '40',
  ])
  const [row, notes] = of(unit('A', num('80')), unit('B', num('90', 30)), unit('C', { kind: 'suppressed' }))
  expect(row?.[0]).toBe('Medelvärde, ovägt')
  expect(notes).toMatch(/inte vägt: antal saknas för A.*1 enhet med sekretess/)
})

it('computes over years: with last year’s answers to the same table, and with measures named by tokens', async () => {
  const years = {
    blockKey: 't',
    blockType: 'table',
    caption: 'Närvaro',
    columns: [
      { key: 'before', label: 'Förra året', fill: 'earlier', shows: 'I år' },
      { key: 'now', label: 'I år', type: 'number', decimals: 1, unit: '%' },
      { key: 'change', label: 'Skillnad', fill: 'computed', operation: 'difference', of: ['I år', 'Förra året'] },
      { key: 'city', label: 'Kommunen', type: 'number', decimals: 1 },
      { key: 'against', label: 'Mot kommunen', fill: 'computed', operation: 'difference', of: ['I år', 'Kommunen'] },
    ],
    rows: [
      {
        key: 'f3',
        label: 'F–3',
        cells: [{ column: 'Kommunen', text: '{{measure:presence;all;2022/23;municipality}}' }],
      },
      { key: 'y46', label: '4–6' },
    ],
  }
  const { tables, problems, input, item, tree } = documentOf([section('A', [years])], {
    answers: { t: { value: { cells: { f3: { now: num('91.5') }, y46: { now: num('88') } } }, rev: 1 } },
    resolved: {
      t: { back1: { schoolYear: 2021, answer: { cells: { f3: { now: num('93.2') } } } } },
      [tokensKey]: { 'measure:presence;all;2022/23;municipality': [{ value: num('90.1') }] },
    },
  })
  expect(problems).toEqual([])
  expect(needsOf(blocks, input).t).toEqual({ back1: { kind: 'otherAnswer', blockKey: 't', yearsBack: 1 } })
  expect(rowsOf(tables[0])).toEqual([
    ['F–3', '93,2 %', '91,5 %', '−1,7', '90,1', '1,4'],
    ['4–6', '', '88,0 %', '.', '', '.'],
  ])
  const field = item('t')?.form?.fields[0]?.field
  expect(field?.widget === 'table' && field.given?.f3?.before?.text.replace('\u00a0', ' ')).toBe('93,2 %')
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html, wordText]) expect(text).toContain('93,2')
  const broken = { ...years, columns: [{ key: 'b', label: 'Förra', fill: 'earlier', shows: 'Borta' }] }
  expect(documentOf([section('A', [broken])]).problems.join()).toContain('tidigare svar i ”Borta”, som inte finns')
})
