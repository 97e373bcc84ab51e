import { describe, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import { numberValue } from '#document/answer/value.ts'
import { grid, notes } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import block from './block.ts'

const fact = (measure: string, period: string, group: string, value: string, more = {}) => ({
  measure,
  group,
  period,
  scope: 'unit',
  unitName: 'Ekhagens skola',
  value: numberValue(value),
  ...more,
})

describe('measures over time', () => {
  const config = { measures: ['merit17', 'allPassed'], comparisons: ['municipality'] }

  it('prints periods of the followed-up year by the municipality’s notation, whatever year the document is', () => {
    const [head] = grid(runBlock(block, { config }).tables[0])
    expect(head).toEqual(['Mått', 'VT-21', 'VT-22', 'VT-23', 'Exempelkommun VT-23'])
    const later = runBlock(block, {
      config,
      place: {
        schoolYear: 2030,
        vocabulary: { ...fixturePlace().vocabulary, notation: { schoolYear: '2022/23', term: 'VT23' } },
      },
    })
    expect(grid(later.tables[0])[0]).toEqual(['Mått', 'VT29', 'VT30', 'VT31', 'Exempelkommun VT31'])
  })
  it('stands a missing statistic as a symbol that is explained, never as nought', () => {
    const { tables } = runBlock(block, { config, data: { facts: [fact('merit17', 'VT2021', 'all', '219.5')] } })
    expect(grid(tables[0])[1]).toEqual(['Samtliga elever', '219,5', '.', '.', '.'])
    expect(notes(tables[0])).toContain('. = uppgift saknas')
    expect(notes(tables[0])).not.toContain('sekretess')
  })
  it('offers this year’s statistic with its source, and lets the school’s own figure win', () => {
    const data = { facts: [fact('merit17', 'VT2023', 'all', '230', { source: 'Elevsystemet', asOf: '2023-06-14' })] }
    const untouched = runBlock(block, { config, data })
    const field = untouched.form?.fields[0]?.field
    expect(field?.widget === 'table' && field.prefill?.['merit17.all']?.VT2023).toEqual({
      value: numberValue('230'),
      source: 'Elevsystemet, 14 juni 2023',
    })
    expect(grid(untouched.tables[0])[1]?.[3]).toBe('230,0')
    expect(untouched.projections).toEqual([])

    const answer = { cells: { 'merit17.all': { VT2023: numberValue('231.4') } } }
    const own = runBlock(block, { config, data, answer })
    expect(grid(own.tables[0])[1]?.[3]).toBe('231,4')
    expect(notes(own.tables[0])).toContain('visas skolans uppgift')
    expect(own.projections).toEqual([
      { kind: 'figure', measure: 'merit17', group: 'all', period: 'VT2023', value: numberValue('231.4') },
    ])
    const same = runBlock(block, {
      config,
      data,
      answer: { cells: { 'merit17.all': { VT2023: numberValue('230.0') } } },
    })
    expect(same.projections).toEqual([])
  })
  it('does not let an answer replace a given column', () => {
    const answer = { cells: { 'merit17.all': { VT2021: numberValue('999'), 'municipality@VT2023': numberValue('1') } } }
    const { tables, projections } = runBlock(block, {
      config,
      answer,
      data: { facts: [fact('merit17', 'VT2021', 'all', '219.5')] },
    })
    expect(grid(tables[0])[1]).toEqual(['Samtliga elever', '219,5', '.', '.', '.'])
    expect(projections).toEqual([])
  })
  it('reports what is missing row by row, and a percentage above 100 beside a merit rating of 231', () => {
    const answer = {
      cells: {
        'merit17.all': { VT2023: numberValue('231.4') },
        'allPassed.all': { VT2023: numberValue('846') },
      },
      counts: { all: { n: numberValue(52) } },
    }
    const { findings } = runBlock(block, { config, answer })
    const found = findings.map(({ code, path }) => `${code} ${path.join('/')}`)
    expect(found).toContain('OUT_OF_RANGE cells/allPassed.all/VT2023')
    expect(found.filter((one) => one.startsWith('OUT_OF_RANGE'))).toHaveLength(1)
    expect(found.filter((one) => one.startsWith('REQUIRED'))).toHaveLength(4)
    expect(
      runBlock(block, { config })
        .findings.map(({ message }) => message)
        .join(),
    ).toContain('inte ifylld')
  })
  it('gives the reason of a gap as a note', () => {
    const answer = { cells: { 'merit17.all': { VT2023: { kind: 'missing', reason: 'Inga prov våren 2020' } } } }
    const { nodes } = runBlock(block, { config, answer })
    expect(JSON.stringify(nodes)).toContain('Inga prov våren 2020')
  })

  describe('shapes of the sources', () => {
    const merit: Record<string, [string?, string?, string?, string?, string?, string?]> = {
      2012: ['198', undefined, '211', undefined, '184'],
      2013: ['199', '205', '211', '218', '188', '194'],
      2016: [undefined, '218.3', undefined, '227.6', undefined, '209.1'],
    }
    const vocabulary = {
      ...fixturePlace().vocabulary,
      measures: ['merit16', 'merit17'].map((key) => ({ key, label: `${key.slice(5)} ämnen`, unit: '', decimals: 1 })),
    }
    const place = { schoolYear: 2015, vocabulary }
    const facts = Object.entries(merit).flatMap(([period, values]) =>
      values.flatMap((value, at) =>
        value
          ? [fact(at % 2 ? 'merit17' : 'merit16', period, ['all', 'girls', 'boys'][Math.floor(at / 2)]!, value)]
          : [],
      ),
    )
    const years = [-3, -2, 0].map((yearOffset) => ({ term: 'year', yearOffset }))
    const upright = {
      measures: ['merit16', 'merit17'],
      periods: years,
      layout: 'periodsAsRows',
      headings: 'group',
      answer: 'none',
      asGiven: true,
      comment: false,
    }

    it('years as rows under groups of measures, decimals as given (S9)', () => {
      const { tables, form } = runBlock(block, { config: upright, data: { facts }, place })
      expect(grid(tables[0])).toEqual([
        ['Period', 'Samtliga elever', 'Flickor', 'Pojkar'],
        ['16 ämnen', '17 ämnen', '16 ämnen', '17 ämnen', '16 ämnen', '17 ämnen'],
        ['2013', '199', '205', '211', '218', '188', '194'],
        ['2014', '.', '.', '.', '.', '.', '.'],
        ['2016', '.', '218,3', '.', '227,6', '.', '209,1'],
      ])
      expect(tables[0]?.head[0]?.cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).toEqual([
        [undefined, 2],
        [2, undefined],
        [2, undefined],
        [2, undefined],
      ])
      expect(form?.fields).toEqual([])
    })
    it('keeps every figure under its own heading when the table has to be stacked', () => {
      const long = {
        ...upright,
        groups: ['all', 'girls', 'boys'].map((group) => ({ group, label: `Meritvärdesuppgifter ${group}` })),
        measures: ['merit16', 'merit17'].map((measure) => ({
          measure,
          label: `${measure}genomsnittsvärdesredovisning`,
        })),
      }
      const periods = [...years, ...[-1, 1, 2].map((yearOffset) => ({ term: 'year', yearOffset }))]
      const { tables } = runBlock(block, {
        config: {
          ...long,
          layout: 'periodsAsRows',
          periods,
          measures: [...long.measures, { measure: 'a'.repeat(30) }, { measure: 'b'.repeat(30) }],
        },
        data: { facts },
        place,
      })
      expect(tables[0]?.stacked).toBe(true)
      const rows = grid(tables.find((table) => JSON.stringify(table.groups[0]?.label).includes('2013')))
      expect(rows).toContainEqual(['Meritvärdesuppgifter girls, merit17genomsnittsvärdesredovisning', '218'])
      expect(rows).toContainEqual(['Meritvärdesuppgifter all, merit16genomsnittsvärdesredovisning', '199'])
    })
    it('one year split by gender among whole years (S8)', () => {
      const split = {
        measures: ['speech'],
        groups: [{ group: 'all', label: 'Totalt' }],
        answer: 'none',
        periods: [
          { term: 'year', yearOffset: -1, groups: [{ group: 'all', label: 'Totalt' }] },
          { term: 'year', yearOffset: 0, groups: ['boys', 'girls', { group: 'all', label: 'Totalt' }] },
        ],
      }
      const facts = [
        fact('speech', '2015', 'all', '87.9'),
        fact('speech', '2016', 'boys', '85.4'),
        fact('speech', '2016', 'girls', '89.7'),
        fact('speech', '2016', 'all', '87.7'),
      ]
      expect(grid(runBlock(block, { config: split, data: { facts }, place }).tables[0])).toEqual([
        ['Mått', '2015', '2016'],
        ['Totalt', 'Pojkar', 'Flickor', 'Totalt'],
        ['speech', '87,9', '85,4', '89,7', '87,7'],
      ])
    })
    it('a value that covers two years is printed once over both (S12)', () => {
      const spanned = {
        measures: ['merit17'],
        groups: ['all'],
        answer: 'none',
        periods: years,
        spans: [{ measure: 'merit17', term: 'year', yearOffset: -3, count: 2, note: 'Gäller båda åren' }],
      }
      const { tables } = runBlock(block, { config: spanned, data: { facts }, place })
      const row = tables[0]?.groups[0]?.rows[0]?.cells ?? []
      expect(row.map(({ value, colSpan }) => [value?.kind === 'number' ? value.value : undefined, colSpan])).toEqual([
        [undefined, undefined],
        ['205', 2],
        ['218.3', undefined],
      ])
      expect(JSON.stringify(row[1])).toContain('Gäller båda åren')
      expect(notes(tables[0])).not.toContain('uppgift saknas')
    })
  })
})
