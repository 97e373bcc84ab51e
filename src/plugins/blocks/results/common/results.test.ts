import { describe, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import { numberValue } from '#document/answer/value.ts'
import { grid, notes } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import nationalTests from '../nationalTests/block.ts'
import subjectAttainment from '../subjectAttainment/block.ts'
import surveyTable from '../surveyTable/block.ts'

const subjects = Array.from({ length: 60 }, (_, index) => ({ key: `s${index}`, label: `Ämne ${index + 1}` }))

describe('attainment by subject', () => {
  it('takes the municipality’s subjects, 60 of them, each with its three cells', () => {
    const vocabulary = { ...fixturePlace().vocabulary, subjects }
    const { tables, form } = runBlock(subjectAttainment, { config: { grade: 9 }, place: { vocabulary } })
    expect(tables[0]?.groups[0]?.rows).toHaveLength(60)
    expect(grid(tables[0])[0]).toEqual(['Ämne', 'Åk 9'])
    const field = form?.fields[0]?.field
    expect(field?.widget === 'table' && field.rows).toHaveLength(60)
  })
  it('takes the grade of a repeated section, and a list of subjects with common headings', () => {
    const { tables, needs } = {
      ...runBlock(subjectAttainment, {
        config: {
          subjects: [
            { subject: 'bild', group: 'Praktiska' },
            'matematik',
            { subject: 'slöjd', group: 'Praktiska', label: 'Slöjd' },
          ],
        },
        place: { item: { set: 'grades', key: '6', label: 'Årskurs 6' } },
      }),
      needs: subjectAttainment.needs(
        { blockKey: 'b', blockType: 'subjectAttainment', subjects: ['bild'] },
        fixturePlace({ item: { set: 'grades', key: '6', label: 'Årskurs 6' } }),
      ),
    }
    expect(
      tables[0]?.groups.map(({ label, rows }) => [JSON.stringify(label ?? ''), rows.map(({ key }) => key)]),
    ).toEqual([
      [expect.stringContaining('Praktiska'), ['bild', 'slöjd']],
      ['""', ['matematik']],
    ])
    expect(needs).toMatchObject({ facts: { measures: ['attainmentGrade6.bild'], periods: ['VT2023'] } })
  })
  it('says in the form that a share cannot be above 100', () => {
    const answer = { cells: { matematik: { all: numberValue('875') } }, counts: {} }
    const { findings } = runBlock(subjectAttainment, { config: { grade: 3, subjects: ['matematik'] }, answer })
    expect(findings.filter(({ code }) => code === 'OUT_OF_RANGE')).toHaveLength(1)
  })
  it('leaves out subjects without any value where that is wanted, and explains only what is left', () => {
    const answer = {
      cells: { matematik: { all: numberValue('87.5'), girls: numberValue('90'), boys: numberValue('85') } },
    }
    const { tables } = runBlock(subjectAttainment, { config: { grade: 3, hideEmpty: true }, answer })
    expect(grid(tables[0]).slice(2)).toEqual([['Matematik', '87,5', '90,0', '85,0']])
    expect(notes(tables[0])).toBe('')
  })
  it('prints a comment as it was written, never as a variable', () => {
    const comment = '{{schoolYear}} 🎉 שלום\n\n- a\n- b'
    const { text, problems } = runBlock(subjectAttainment, { config: { grade: 3 }, answer: { comment } })
    expect(text).toContain('{{schoolYear}} 🎉 שלום')
    expect(problems).toEqual([])
  })
})

describe('the language of the template', () => {
  it('governs the fixed words of the table', () => {
    const { tables, text } = runBlock(subjectAttainment, {
      config: { grade: 3 },
      answer: { comment: 'Fine.' },
      place: { language: 'en' },
    })
    expect(notes(tables[0])).toBe('Symbols: . = no data.')
    expect(text).toContain('Share of pupils who reach the criteria (%), grade 3')
    expect(text).toContain('Comment, if any')
  })
})

describe('national tests', () => {
  it('has the tests as columns and the groups as rows', () => {
    const config = {
      grade: 9,
      tests: ['svenska', { test: 'sva', label: 'SVA' }, 'matematik', { test: 'no', label: 'NO' }],
    }
    const answer = { cells: { girls: { no: numberValue('91') } } }
    const { tables, projections } = runBlock(nationalTests, { config, answer })
    expect(grid(tables[0])).toEqual([
      ['Grupp', 'SV', 'SVA', 'MA', 'NO'],
      ['Samtliga elever', '.', '.', '.', '.'],
      ['Flickor', '.', '.', '.', '91,0'],
      ['Pojkar', '.', '.', '.', '.'],
    ])
    expect(projections).toEqual([
      { kind: 'figure', measure: 'nationalTestGrade9.no', group: 'girls', period: 'VT2023', value: numberValue('91') },
    ])
  })
  it('says which settings are wrong instead of failing', () => {
    const { problems } = runBlock(nationalTests, { config: { tests: [{ label: 'utan nyckel' }] } })
    expect(problems).toMatchObject([{ code: 'BROKEN_SETTINGS', message: expect.stringContaining('tests') }])
  })
})

describe('surveys', () => {
  const facts = [
    { scope: 'key:norr', unitName: 'Norra', value: numberValue('75') },
    { scope: 'area', unitName: 'Sydvästra/Östra', value: numberValue('74') },
    { scope: 'municipality', unitName: 'Exempelkommun', value: numberValue('74.4') },
  ].map((one) => ({ ...one, measure: 'survey.learning', group: 'F-3', period: 'VT2023', source: 'Trivselenkäten' }))
  const config = {
    indices: ['survey.learning'],
    group: 'F-3',
    columns: ['unit', 'key:norr', 'area', { scope: 'municipality', label: '{{kommun}}' }],
  }

  it('shows the school beside areas and municipality, whose figures it cannot change', () => {
    const answer = { cells: { 'survey.learning': { unit: numberValue('77'), area: numberValue('99') } } }
    const { tables, form, projections } = runBlock(surveyTable, { config, answer, data: { facts } })
    expect(grid(tables[0])).toEqual([
      ['Index', 'Skolan', 'Norra', 'Sydvästra/Östra', 'Exempelkommun'],
      ['Lärande', '77', '75', '74', '74'],
    ])
    expect(notes(tables[0])).toContain('Källa: Trivselenkäten.')
    const field = form?.fields[0]?.field
    expect(field?.widget === 'table' && Object.keys(field.given?.['survey.learning'] ?? {})).toEqual([
      'key:norr',
      'area',
      'municipality',
    ])
    expect(field?.widget === 'table' && field.columns.map((column) => column.field.label)).toEqual([
      'Skolan',
      'Norra',
      'Sydvästra/Östra',
      'Exempelkommun',
    ])
    expect(projections).toMatchObject([{ measure: 'survey.learning', group: 'F-3' }])
  })
  it('asks only for what it shows', () => {
    const place = fixturePlace()
    expect(surveyTable.needs({ blockKey: 'b', blockType: 'surveyTable', ...config }, place)).toEqual({
      facts: {
        kind: 'measures',
        measures: ['survey.learning'],
        groups: ['F-3'],
        periods: ['VT2023'],
        scopes: ['unit', 'key:norr', 'area', 'municipality'],
      },
    })
  })
})
