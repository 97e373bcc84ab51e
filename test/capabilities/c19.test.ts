import { expect, it } from 'vitest'
import { num, rowsOf } from '../blocks/reading.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C19: reckoning over rows and between named cells, with the rounding and the missing values of C9. */
const number = (key: string, more: Record<string, unknown> = {}) => ({
  key,
  label: key,
  type: 'number',
  decimals: 1,
  ...more,
})
const row = (label: string, more: Record<string, unknown> = {}) => ({ key: label.toLowerCase(), label, ...more })
const computed = (label: string, operation: string, of: string[], more: Record<string, unknown> = {}) =>
  row(label, { fill: 'computed', operation, of, ...more })
const staffing = {
  blockKey: 't',
  blockType: 'table',
  caption: 'Bemanning',
  columns: [number('Förskolan'), number('Kommunen'), { key: 'text', label: 'Kommentar', type: 'shortText' }],
  rows: [
    row('Barn'),
    row('Heltidstjänster'),
    computed('Barn per heltidstjänst', 'ratio', ['Barn', 'Heltidstjänster'], { decimals: 2, unit: 'barn' }),
    row('Legitimerade'),
    computed('Andel legitimerade', 'share', ['Legitimerade', 'Heltidstjänster']),
    computed('Skolans del av kommunens barn', 'share', ['Barn | Förskolan', 'Barn | Kommunen'], {
      within: ['Förskolan'],
    }),
    computed('Når målet 5 barn', 'target', ['Barn per heltidstjänst', 'Heltidstjänster']),
  ],
}
const cells = {
  barn: { Förskolan: num('58'), Kommunen: num('812') },
  heltidstjänster: { Förskolan: num('11.25'), Kommunen: { kind: 'missing' } },
  legitimerade: { Förskolan: num('4.5'), Kommunen: num('60') },
}
const made = (block: Record<string, unknown>, value: unknown = { cells }) =>
  documentOf([section('A', [{ ...staffing, ...block }])], { answers: { t: { value, rev: 1 } } })

it('computes rows of other rows, and between named cells, in form, page and Word', async () => {
  const { tables, problems, item, tree, findings } = made({})
  expect(problems).toEqual([])
  expect(findings).toEqual([])
  expect(rowsOf(tables[0]).map((one) => one.slice(0, 3))).toEqual([
    ['Barn', '58,0', '812,0'],
    ['Heltidstjänster', '11,2', '.'],
    ['Barn per heltidstjänst', '5,16 barn', '.'],
    ['Legitimerade', '4,5', '60,0'],
    ['Andel legitimerade', '40,0 %', '.'],
    ['Skolans del av kommunens barn', '7,1 %', ''],
    ['Når målet 5 barn', '[Når inte målet]', '.'],
  ])
  // Nobody is asked for what is computed.
  const field = item('t')?.form?.fields[0]?.field
  expect(field?.widget === 'table' && field.rows.map(({ label }) => label)).toEqual([
    'Barn',
    'Heltidstjänster',
    'Legitimerade',
  ])
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html.replace(/<[^>]*>/g, ''), wordText]) expect(text).toContain('5,16 barn')
})

it('sums rows before it where none are named, and shares of sums are computed anew', () => {
  const { tables } = made(
    {
      columns: [
        number('a'),
        number('b'),
        { key: 'c', label: 'Andel', fill: 'computed', operation: 'share', of: ['a', 'b'], unit: '%' },
      ],
      rows: [row('x'), row('y'), computed('Båda', 'sum', []), computed('Skillnad', 'difference', ['x', 'y'])],
    },
    { cells: { x: { a: num('1'), b: num('2') }, y: { a: num('3'), b: num('8') } } },
  )
  expect(rowsOf(tables[0]).slice(2)).toEqual([
    ['Båda', '4,0', '10,0', '40,0 %'],
    ['Skillnad', '−2,0', '−6,0', '33,3 %'],
  ])
})

it('gives each row its share of the total, of its own rows alone', () => {
  const shares = {
    columns: [
      number('Antal'),
      { key: 'del', label: 'Andel av alla', fill: 'computed', operation: 'ofTotal', unit: '%' },
    ],
    rows: [row('Röd'), row('Gul'), row('Grön'), computed('Röd och gul', 'sum', ['Röd', 'Gul'])],
    totals: [{ label: 'Alla', operation: 'sum' }],
  }
  const value = (green: unknown) => ({
    cells: { röd: { Antal: num('1') }, gul: { Antal: num('1') }, grön: { Antal: green } },
  })
  expect(rowsOf(made(shares, value(num('1'))).tables[0])).toEqual([
    ['Röd', '1,0', '33,3 %'],
    ['Gul', '1,0', '33,3 %'],
    ['Grön', '1,0', '33,3 %'],
    ['Röd och gul', '2,0', '66,7 %'],
    ['Alla', '3,0', '100,0 %'],
  ])
  const hidden = rowsOf(made(shares, value({ kind: 'suppressed' })).tables[0])
  expect(hidden.map((one) => one[2])).toEqual(['..', '..', '..', '..', '..'])
  const zero = rowsOf(
    made(shares, { cells: { röd: { Antal: num('0') }, gul: { Antal: num('0') }, grön: { Antal: num('0') } } })
      .tables[0],
  )
  expect(zero[0]?.[2]).toBe('–')
})

it('says which row or cell is not there', () => {
  const { problems } = made({
    rows: [
      row('Barn'),
      computed('Kvot', 'ratio', ['Barn', 'Tjänster']),
      computed('Ruta', 'ratio', ['Barn | Saknas', 'Barn']),
    ],
  })
  expect(problems.join()).toContain('Raden ”Kvot” räknas på ”Tjänster”, som inte finns')
  expect(problems.join()).toContain('Raden ”Ruta” räknas på ”Barn | Saknas”, som inte finns')
})
