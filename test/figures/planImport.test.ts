import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSheets } from '#commands/figures/file/readSheets.ts'
import { numberValue } from '#document/answer/value.ts'
import { matchColumns } from '#document/figures/plan/matchColumns.ts'
import { type ImportChoices, type PlanFacts, placeKey, planImport } from '#document/figures/plan/planImport.ts'
import type { Register } from '#document/figures/register.ts'
import { readTable } from '#document/figures/sheet/readTable.ts'

const register: Register = {
  measures: [
    { key: 'merit', label: 'Meritvärde', unit: 'poäng', decimals: 1, periodKind: 'term', validTo: 'VT2030' },
    { key: 'allSubjects', label: 'Andel (%) elever som fått godkänt betyg i alla ämnen', unit: '%', decimals: 1 },
    { key: 'meanSubjects', label: 'Antal ämnesbetyg (genomsnitt)', unit: 'ämnen', decimals: 1 },
  ],
  groups: [
    { key: 'all', label: 'Alla' },
    { key: 'girls', label: 'Flickor' },
    { key: 'boys', label: 'Pojkar' },
  ],
}
const units = [
  { id: 'u1', name: 'Öjersjö skola', code: '12345678' },
  { id: 'u2', name: 'Ekskolan', code: '01234567' },
  { id: 'ale', name: 'Ale kommun', code: '1440' },
  { id: 'alv', name: 'Alvesta kommun', code: '0764' },
]
const plan = async (file: string | Uint8Array, choices: ImportChoices = {}, facts: Partial<PlanFacts> = {}) => {
  const [sheet] = await readSheets(typeof file === 'string' ? new TextEncoder().encode(file) : file, 'fil')
  const table = sheet && readTable(sheet)
  if (!table) throw new Error('No table was found.')
  const around = {
    register,
    units,
    period: 'VT2025',
    stored: new Map(),
    locked: new Set<string>(),
    memory: { columns: {}, units: {} },
    ...facts,
  }
  return planImport(table, sheet.odd, around, choices)
}
const why = ({ refused }: Awaited<ReturnType<typeof plan>>) =>
  refused.map(({ row, column, text, because }) => [row, column, text, because.why])

describe('the file of Skolverket', () => {
  const file = new Uint8Array(
    readFileSync(path.join(import.meta.dirname, '../fixtures/figures/skolverket-betyg-ak6-per-kon.csv')),
  )
  it('is read with the group from the upper heading and the unit by its code, symbols as they stand', async () => {
    const { added, refused, unknownUnits, columns } = await plan(file)
    const at = (unit: string, measure: string, group: string) =>
      added.find((one) => one.unit === unit && one.measure === measure && one.group === group)?.value
    expect(at('ale', 'allSubjects', 'girls')).toEqual({ kind: 'about100', n: 14 })
    expect(at('ale', 'meanSubjects', 'boys')).toEqual(numberValue('17', 11))
    expect(at('alv', 'allSubjects', 'girls')).toEqual(numberValue('67', 103))
    expect(at('alv', 'allSubjects', 'boys')).toEqual(numberValue('62.3', 138))
    expect(added).toHaveLength(8)
    expect(unknownUnits).toEqual(['Göteborg'])
    expect(new Set(refused.map(({ because }) => because.why))).toEqual(new Set(['unit']))
    expect(columns.filter(({ meaning }) => meaning?.kind === 'count').map(({ meaning }) => meaning)).toEqual([
      { kind: 'count', group: 'girls' },
      { kind: 'count', group: 'boys' },
    ])
  })
  it('reads a column as somebody has said, and a unit as somebody has called it', async () => {
    const columns = {
      'Flickor | Andel (%) elever som ej fått godkänt betyg i ett ämne': {
        kind: 'figure',
        measure: 'merit',
        group: 'girls',
      },
    } as const
    const { added } = await plan(file, { columns, units: { Göteborg: 'u1' } })
    const merit = added.filter(({ measure }) => measure === 'merit')
    expect(merit.map(({ unit, value }) => [unit, value.kind])).toEqual([
      ['ale', 'suppressed'],
      ['alv', 'number'],
      ['u1', 'number'],
    ])
    expect(added.find(({ unit, measure }) => unit === 'u1' && measure === 'meanSubjects')?.n).toBe(3069)
  })
})

describe('columns', () => {
  it.each([
    [['Meritvärde', 'Flickor'], 'merit', 'girls'],
    [['Flickor', 'Meritvärde'], 'merit', 'girls'],
    [['Meritvärde flickor'], 'merit', 'girls'],
    [['POJKAR, meritvärde'], 'merit', 'boys'],
    [['Meritvärde (poäng)'], 'merit', 'all'],
    [['Samtliga', 'merit'], 'merit', 'all'],
  ])('%j', (parts, measure, group) => {
    const [column] = matchColumns([{ index: 1, parts, figures: 1 }], register, {})
    expect(column?.meaning).toEqual({ kind: 'figure', measure, group })
  })
  it('that mean the same are not both read', () => {
    const twice = [1, 2].map((index) => ({ index, parts: ['Meritvärde'], figures: 1 }))
    expect(matchColumns(twice, register, {}).map(({ meaning }) => meaning?.kind)).toEqual(['figure', undefined])
  })
})

describe('what becomes of each figure', () => {
  const stored = new Map([
    [placeKey('u1', { measure: 'merit', group: 'all', period: 'VT2025' }), { id: 's1', value: numberValue('221.5') }],
    [
      placeKey('u2', { measure: 'merit', group: 'all', period: 'VT2025' }),
      { id: 's2', value: numberValue('200', 20), n: 20 },
    ],
  ])
  it('new, changed with what stood there, unchanged', async () => {
    const { added, changed, unchanged } = await plan(
      'Skola;Meritvärde;Meritvärde flickor\nÖjersjö skola;221,50;240\nEkskolan;210;\n',
      {},
      { stored },
    )
    expect([added.length, changed.length, unchanged]).toEqual([1, 1, 1])
    expect(changed[0]).toMatchObject({ unit: 'u2', value: numberValue('210'), before: { id: 's2', n: 20 } })
  })
  it('refused: a unit of another municipality, what cannot be read, and what stands there twice', async () => {
    const done = await plan('Skola;Meritvärde\nAnnan skola;200\nÖjersjö skola;85-90\nEkskolan;210\nEkskolan;211\n')
    expect(done.added).toEqual([])
    expect(why(done)).toEqual([
      [2, 2, '200', 'unit'],
      [3, 2, '85-90', 'unread'],
      [4, 2, '210', 'twice'],
      [5, 2, '211', 'twice'],
    ])
  })
  it('refused: shares of 1 where percent is asked for, until somebody says what they are', async () => {
    const file = 'Skola;allSubjects\nÖjersjö skola;0,875\nEkskolan;0,9\n'
    expect(why(await plan(file)).map(([, , , because]) => because)).toEqual(['fraction', 'fraction'])
    const values = async (fractions: 'percent' | 'asWritten') =>
      (await plan(file, { fractions })).added.map(({ value }) => (value.kind === 'number' ? value.value : value.kind))
    expect(await values('percent')).toEqual(['87.5', '90'])
    expect(await values('asWritten')).toEqual(['0.875', '0.9'])
  })
  it('refused: a period the measure is not given for, and what is locked', async () => {
    const file = 'Skola;Meritvärde\nÖjersjö skola;200\n'
    expect((await plan(file, {}, { period: '2025' })).refused[0]?.because).toMatchObject({
      why: 'register',
      fault: { reason: 'periodKind' },
    })
    expect((await plan(file, {}, { period: 'VT2031' })).refused[0]?.because).toMatchObject({
      fault: { reason: 'after' },
    })
    expect(why(await plan(file, {}, { stored, locked: new Set(['merit']) }))).toEqual([[2, 2, '200', 'locked']])
  })
  it('by a column that tells rows of one unit apart, when somebody has chosen', async () => {
    const file = 'Skola;Huvudman;Meritvärde\nEkskolan;Samtliga;210\nEkskolan;Kommunal;211\n'
    expect((await plan(file)).filters).toEqual([{ column: 1, name: 'Huvudman', texts: ['Samtliga', 'Kommunal'] }])
    const done = await plan(file, { only: { column: 1, text: 'Samtliga' } })
    expect([done.added.map(({ value }) => value), done.refused]).toEqual([[numberValue('210')], []])
  })
  it('a code that a spreadsheet took for a number has its zero back', async () => {
    const { added } = await plan('Kod;Meritvärde;Text\n1234567;210;a\n')
    expect(added[0]?.unit).toBe('u2')
  })
  it('a hundred thousand figures in seconds', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ id: `m${index}`, name: `Skola ${index}` }))
    const measures = Array.from({ length: 200 }, (_, index) => ({
      key: `k${index}`,
      label: `Mått ${index}`,
      unit: '',
      decimals: 1,
    }))
    const file = [
      `Skola;${measures.map(({ label }) => label).join(';')}`,
      ...many.map(({ name }, row) => `${name};${measures.map((_, column) => `${row},${column % 10}`).join(';')}`),
    ].join('\n')
    const started = performance.now()
    const { added } = await plan(file, {}, { units: many, register: { ...register, measures } })
    expect(added).toHaveLength(100_000)
    expect(performance.now() - started).toBeLessThan(8_000)
  })
})
