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
})
