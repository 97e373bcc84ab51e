import { describe, expect, it } from 'vitest'
import { publicly } from '#test/blocks/publicly.ts'
import { notesOf, num, rowsOf } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import table from './block.ts'

describe('table', () => {
  it('lets a given cell cover two rows and two columns, as in the sources', () => {
    const goals = runBlock(table, {
      config: {
        rowLabels: false,
        columns: [
          { label: 'Kommunfullmäktigemål', fill: 'given' },
          { label: 'Nämndmål', fill: 'given' },
        ],
        rows: [
          { cells: [{ text: 'Trygg skolgång', rowSpan: 2 }, { text: 'Nå kunskapskraven' }] },
          { cells: [{ text: 'Behöriga lärare' }] },
        ],
      },
    })
    expect(rowsOf(goals.table)).toEqual([['Trygg skolgång', 'Nå kunskapskraven'], ['Behöriga lärare']])
    expect(goals.table?.groups[0]?.rows[0]?.cells[0]).toMatchObject({ rowSpan: 2, header: 'row' })
    expect(goals.form).toBeUndefined()
    const years = ['2012', '2013', '2014'].map((label) => ({ label, fill: 'given', type: 'number' }))
    const merged = runBlock(table, {
      config: {
        columns: years,
        rows: [{ label: 'Högskoleförberedande', cells: [{ text: '13,99', colSpan: 2 }, { text: '14,50' }] }],
        totals: [{ label: 'Medel', operation: 'mean' }],
      },
    })
    expect(rowsOf(merged.table)).toEqual([
      ['Högskoleförberedande', '13,99', '14,50'],
      ['Medel', '14,0', '–', '14,5'],
    ])
  })
  it('prints given figures exactly as they were typed', () => {
    const { table: made } = runBlock(table, {
      config: {
        columns: [{ label: 'Andel', fill: 'given', type: 'number', unit: '%' }],
        rows: [
          { label: '2011', cells: [{ text: '66' }] },
          { label: '2012', cells: [{ text: '3,0' }] },
          { label: '2013', cells: [{ text: '..' }] },
        ],
      },
    })
    expect(rowsOf(made)).toEqual([
      ['2011', '66 %'],
      ['2012', '3,0 %'],
      ['2013', '..'],
    ])
    expect(notesOf(made)).toEqual(['Teckenförklaring: .. = dolt av sekretesskäl.'])
  })
  const shares = {
    columns: [
      { key: 'all', label: 'Alla', type: 'number', decimals: 0 },
      { key: 'passed', label: 'Godkända', type: 'number', decimals: 0 },
      { key: 'share', label: 'Andel', fill: 'computed', operation: 'share', of: ['Godkända', 'all'], unit: '%' },
      { key: 'met', label: 'Mål', fill: 'computed', operation: 'target', of: ['passed', 'all'] },
    ],
    rows: [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ],
    totals: [{ label: 'Summa', operation: 'sum' }],
  }
  it('computes shares from sums in the total row and compares with a target', () => {
    const answer = { cells: { a: { all: num('10'), passed: num('5') }, b: { all: num('30'), passed: num('30') } } }
    expect(rowsOf(runBlock(table, { config: shares, answer }).table)).toEqual([
      ['A', '10', '5', '50,0 %', '[Når inte målet]'],
      ['B', '30', '30', '100,0 %', '[Når målet]'],
      ['Summa', '40', '35', '87,5 %', '[Når inte målet]'],
    ])
  })
  it('suppresses small groups for the public, and everything made of them', () => {
    const answer = {
      cells: { a: { all: num('10', 10), passed: num('5', 5) }, b: { all: num('30', 30), passed: num('30', 30) } },
    }
    const { table: made } = runBlock(table, publicly(table, { config: shares, answer }))
    expect(rowsOf(made)[0]).toEqual(['A', '10', '..', '..', '..'])
    expect(rowsOf(made)[2]).toEqual(['Summa', '40', '..', '..', '..'])
  })
  it('takes its rows from a set, in table and form alike', () => {
    const made = runBlock(table, {
      config: {
        rowsFrom: 'subjects',
        rowHeading: 'Ämne',
        columns: [{ label: 'Andel', type: 'number' }],
      },
    })
    expect(rowsOf(made.table).map(([label]) => label)).toEqual(['Bild', 'Matematik', 'Svenska'])
    const [field] = made.form?.fields ?? []
    expect(field?.field.widget === 'table' && field.field.rows.map(({ key }) => key)).toEqual([
      'bild',
      'matematik',
      'svenska',
    ])
  })
  it('names the settings that cannot be right instead of printing empty cells', () => {
    const { problems } = runBlock(table, {
      config: {
        columns: [
          { label: 'Status', type: 'degree', scale: 'finns-inte' },
          { label: 'Summa', fill: 'computed', of: ['Tal'] },
        ],
        rows: [{ label: 'A', cells: [{ text: 'x', column: 'Borta' }] }],
      },
    })
    expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_SCALE', 'UNKNOWN_COLUMN', 'UNKNOWN_COLUMN'])
  })
  it('takes 60 rows, 40 000 characters, emoji and right-to-left text without losing any', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ key: `r${index}`, label: `Rad ${index}` }))
    const long = 'ord '.repeat(10_000)
    const answer = { cells: { r0: { text: long }, r1: { text: '👩🏽‍🏫 שלום' } } }
    const made = runBlock(table, {
      config: { columns: [{ key: 'text', label: 'Text', type: 'longText' }], rows },
      answer,
    })
    const printed = rowsOf(made.table)
    expect(printed).toHaveLength(60)
    expect(printed[0]?.[1]).toHaveLength(long.trim().length)
    expect(printed[1]?.[1]).toBe('👩🏽‍🏫 שלום')
    expect(made.findings.map(({ code }) => code)).toEqual(['TOO_LONG'])
  })
  it('resolves tokens in headings, in document and form, but never in answers', () => {
    const made = runBlock(table, {
      config: { columns: [{ key: 'now', label: 'Läsåret {{schoolYear}}' }], rows: [{ key: 'a', label: '{{unit}}' }] },
      answer: { cells: { a: { now: '{{unit}}' } } },
    })
    expect(rowsOf(made.table)).toEqual([['Björkskolan', '{{unit}}']])
    expect(JSON.stringify(made.form)).toContain('Läsåret 2022/23')
  })

  describe('about pupils', () => {
    const num0 = (value: number) => ({ kind: 'number' as const, value: String(value) })
    const config = {
      pupils: 'rows',
      columns: [
        { key: 'share', label: 'Andel', type: 'number', decimals: 1 },
        { key: 'text', label: 'Text', type: 'shortText' },
      ],
      rows: ['all', 'girls', 'boys', 'other'].map((key) => ({ key, label: key })),
      addRows: true,
    }
    const answer = {
      cells: {
        all: { share: num0(82) },
        girls: { share: num0(90), text: 'Sex flickor' },
        boys: { share: num0(80) },
        other: { share: num0(71) },
      },
      pupils: { all: { n: num0(40) }, girls: { n: num0(6) }, boys: { n: num0(34) } },
      added: { order: ['a'], items: { a: { 'row-label': 'Fritids', share: num0(60), 'row-pupils': num0(25) } } },
    }
    it('hides few, what gives them away, and what nobody has counted; the counts themselves never leave', () => {
      const seen = publicly(table, { config, answer })
      const made = runBlock(table, seen)
      expect(rowsOf(made.table).map(([, share]) => share)).toEqual(['82,0', '..', '..', '..', '60,0'])
      expect(JSON.stringify(seen.answer)).not.toMatch(/"(40|6|34|25)"/)
      expect(rowsOf(runBlock(table, { config, answer }).table).map(([, share]) => share)).toContain('90,0')
    })
    it('asks for the number of pupils and tells of each that is missing', () => {
      const { form, findings } = runBlock(table, { config, answer })
      expect(form?.fields.map(({ key }) => key)).toEqual(['cells', 'pupils', 'added'])
      expect(findings.filter(({ code }) => code === 'PUPILS_UNKNOWN').map(({ path }) => path)).toEqual([
        ['pupils', 'other', 'n'],
      ])
    })
    it('asks for each cell where the columns are different pupils', () => {
      const columns = ['all', 'girls', 'boys'].map((key) => ({ key, label: key, type: 'number', decimals: 0 }))
      const own = { pupils: 'cells', columns, rows: [{ key: 'sv', label: 'Svenska' }] }
      const given = {
        cells: { sv: { all: num0(82), girls: num0(90), boys: num0(80) } },
        pupils: { sv: { all: num0(40), girls: num0(6), boys: num0(34) } },
      }
      expect(rowsOf(runBlock(table, publicly(table, { config: own, answer: given })).table)).toEqual([
        ['Svenska', '82', '..', '..'],
      ])
    })
    it('shows what it always has where nothing is said of pupils', () => {
      const { pupils: _, ...free } = config
      const { table: made } = runBlock(table, publicly(table, { config: free, answer: { cells: answer.cells } }))
      expect(rowsOf(made).map(([, share]) => share)).toEqual(['82,0', '90,0', '80,0', '71,0'])
    })
  })
})
