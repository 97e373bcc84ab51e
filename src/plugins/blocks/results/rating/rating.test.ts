import { describe, expect, it } from 'vitest'
import { notesOf, num, rowsOf } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import rating from './block.ts'

/** The source's four tables: criteria by two roles, and the mean row as it is printed there. */
const source = {
  'Pedagogisk ledning': { u: ['3.7', '3.7', '3.7', '3.3'], vc: ['3.5', '3.4', '3.7', '3.4'], means: ['3,6', '3,5'] },
  'Lärande organisation': { u: ['3.3', '3.3', '3.0', '3.0'], vc: ['3.0', '3.5', '3.4', '3.5'], means: ['3,2', '3,4'] },
  'Mål- och resultatstyrning': {
    u: ['4.0', '3.3', '3.3', '3.0'],
    vc: ['3.6', '3.5', '3.3', '3.4'],
    means: ['3,4', '3,4'],
  },
  'Kvalité i lärandet': { u: ['3.7', '3.3', '3.3', '3.7'], vc: ['3.5', '3.7', '3.6', '3.4'], means: ['3,5', '3,6'] },
}
const config = {
  caption: 'Skattning',
  scale: 'normalState',
  entry: 'means',
  criteria: ['1', '2', '3', '4'].map((key) => ({ key, label: `Kriterium ${key}` })),
  roles: [
    { key: 'u', label: 'U' },
    { key: 'vc', label: 'VC' },
  ],
}

describe('rating', () => {
  it.each(Object.entries(source))('prints the means of %s as the source does', (_, { u, vc, means }) => {
    const cells = Object.fromEntries(
      u.map((value, index) => [String(index + 1), { u: num(value), vc: num(vc[index] ?? '') }]),
    )
    const rows = rowsOf(runBlock(rating, { config, answer: { means: cells } }).table)
    expect(rows.at(-1)).toEqual(['Genomsnitt', ...means])
    expect(rows[0]?.[1]).toBe(u[0]?.replace('.', ','))
  })

  it('prints the level where a rating is one, and the number between two', () => {
    const cells = { '1': { u: num('4'), vc: num('3.5') } }
    const { table } = runBlock(rating, {
      config: { ...config, printAs: 'level', showMean: false },
      answer: { means: cells },
    })
    expect(rowsOf(table)[0]).toEqual(['Kriterium 1', '[4]', '3,5'])
    // A mean is a number also where it happens to be a whole one.
    const means = runBlock(rating, {
      config: { ...config, printAs: 'level', showMean: true },
      answer: { means: cells },
    })
    expect(rowsOf(means.table).at(-1)).toEqual(['Genomsnitt', '4,0', '3,5'])
  })

  const respondent = (role: string, levels: string[]) => ({
    role,
    ...Object.fromEntries(levels.map((level, index) => [`c-${index + 1}`, level])),
  })
  const respondents = (...all: ReturnType<typeof respondent>[]) => ({
    respondents: {
      order: all.map((_, index) => `r${index}`),
      items: Object.fromEntries(all.map((one, index) => [`r${index}`, one])),
    },
  })

  it('makes means of several respondents per role, from exact values', () => {
    const answer = respondents(
      respondent('u', ['4', '4', '4', '3']),
      respondent('u', ['4', '4', '4', '4']),
      respondent('u', ['3', '3', '3', '3']),
      respondent('vc', ['5', '5', '5', '5']),
    )
    const { table } = runBlock(rating, { config: { ...config, entry: 'respondents' }, answer })
    expect(rowsOf(table)[0]).toEqual(['Kriterium 1', '3,7', '5,0'])
    expect(rowsOf(table).at(-1)).toEqual(['Genomsnitt', '3,6', '5,0'])
    expect(notesOf(table)).toContain('Antal svarande: U 3, VC 1.')
  })
  it('says what is outside the scale and leaves it out', () => {
    const answer = respondents(respondent('u', ['6', '4', '4', '4']))
    const { table, problems, findings } = runBlock(rating, { config: { ...config, entry: 'respondents' }, answer })
    expect(problems.map(({ code }) => code)).toEqual(['NOT_IN_SCALE'])
    expect(findings.map(({ code }) => code)).toContain('NOT_IN_SCALE')
    expect(rowsOf(table)[0]?.[1]).toBe('.')
    expect(notesOf(table)).toContain('Genomsnitt, U 2022/23: 3 av 4 värden ingår.')
  })
  it('prints a mean of nothing as missing, never 0', () => {
    const { table } = runBlock(rating, { config: { ...config, entry: 'respondents' } })
    expect(rowsOf(table).at(-1)).toEqual(['Genomsnitt', '.', '.'])
    expect(notesOf(table)).toContain('Teckenförklaring: . = uppgift saknas.')
  })
  it('puts last year beside, whichever way it was entered then, and draws a trend', () => {
    const last = Object.fromEntries(['1', '2', '3', '4'].map((key) => [key, { u: num('3.0') }]))
    const answer = respondents(respondent('u', ['4', '4', '4', '4']))
    const { table, nodes } = runBlock(rating, {
      config: { ...config, entry: 'respondents', showLastYear: true, trendYears: 3 },
      answer,
      data: { back1: { schoolYear: 2021, answer: { means: last } } },
    })
    expect(rowsOf(table)[0]?.slice(0, 3)).toEqual(['Kriterium 1', '3,0', '4,0'])
    expect(nodes.filter(({ type }) => type === 'figure')).toHaveLength(1)
  })
})
