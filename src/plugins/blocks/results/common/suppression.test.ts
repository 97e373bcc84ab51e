import { describe, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import { type MeasuredValue, numberValue } from '#document/answer/value.ts'
import { publicly } from '#test/blocks/publicly.ts'
import { grid, notes } from '#test/blocks/reading.ts'
import { runBlock, type Setup } from '#test/blocks/runBlock.ts'
import block from '../subjectAttainment/block.ts'

const config = { grade: 3, subjects: ['matematik'] }
type Cells = { all?: MeasuredValue; girls?: MeasuredValue; boys?: MeasuredValue }
const shown = (cells: Cells, counts: Record<string, number> | undefined, more: Setup = {}) => {
  const setup: Setup = {
    config: { ...config, ...more.config },
    answer: {
      cells: { matematik: cells },
      ...(counts
        ? { counts: Object.fromEntries(Object.entries(counts).map(([group, n]) => [group, { n: numberValue(n) }])) }
        : {}),
    },
    ...(more.data ? { data: more.data } : {}),
    ...(more.place ? { place: more.place } : {}),
  }
  const result = runBlock(block, more.place?.audience === 'internal' ? setup : publicly(block, setup))
  const { findings } = runBlock(block, setup)
  return { ...result, findings, row: grid(result.tables[0]).at(-1)?.slice(1), notes: notes(result.tables[0]) }
}
const figures = { all: numberValue('80'), girls: numberValue('75'), boys: numberValue('81.3') }

describe('what a public reader may see', () => {
  it('hides a group below the limit, and the other one that would give it away', () => {
    const { row, notes, nodes } = shown(figures, { all: 38, girls: 8, boys: 30 })
    expect(row).toEqual(['80,0', '..', '..'])
    expect(notes).toContain('färre än 10 elever')
    expect(notes).toContain('en mindre grupp skulle kunna räknas fram')
    expect(JSON.stringify(nodes)).not.toMatch(/81[.,]3|"n":/)
  })
  it('shows the same table whole to those who work with it', () => {
    const { row, notes } = shown(figures, { all: 38, girls: 8, boys: 30 }, { place: { audience: 'internal' } })
    expect(row).toEqual(['80,0', '75,0', '81,3'])
    expect(notes).toBe('')
  })
  it('hides only the small group where the municipality does not ask for more', () => {
    const vocabulary = { ...fixturePlace().vocabulary, suppression: { minN: 10, secondary: false, symbol: '..' } }
    expect(shown(figures, { all: 38, girls: 8, boys: 30 }, { place: { vocabulary } }).row).toEqual([
      '80,0',
      '..',
      '81,3',
    ])
  })
  it('hides all when everybody is a small group', () => {
    expect(shown(figures, { all: 9, girls: 4, boys: 5 }).row).toEqual(['..', '..', '..'])
  })
  it('hides the other group beside ~100, when the whole is exact', () => {
    const { row } = shown(
      { all: numberValue('80'), girls: { kind: 'about100' }, boys: numberValue('63.3') },
      { all: 60, girls: 30, boys: 30 },
    )
    expect(row).toEqual(['80,0', '~100', '..'])
  })
  it('hides a group when the one that is not in the table is small', () => {
    const { row } = shown(
      { all: numberValue('80'), boys: numberValue('81.3') },
      { all: 34, boys: 30 },
      { config: { groups: ['all', 'boys'] } },
    )
    expect(row).toEqual(['80,0', '..'])
  })
  it('keeps a school’s own figures back while it is not known how many pupils they are about', () => {
    const { row, notes, findings } = shown(figures, undefined)
    expect(row).toEqual(['..', '..', '..'])
    expect(notes).toContain('antalet elever är inte angivet')
    expect(findings.filter(({ code }) => code === 'COUNT_MISSING')).toHaveLength(3)
    expect(shown(figures, undefined, { config: { publishUnknown: true } }).row).toEqual(['80,0', '75,0', '81,3'])
  })
  it('does not doubt the figures of a whole municipality', () => {
    const unit = { ...fixturePlace().unit, kind: 'municipality' as const }
    expect(shown(figures, undefined, { place: { unit } }).row).toEqual(['80,0', '75,0', '81,3'])
  })
  it('shows a statistic that its source has already published, and takes n from it for the school’s own', () => {
    const fact = (group: string, value: MeasuredValue) => ({
      measure: 'attainmentGrade3.matematik',
      group,
      period: 'VT2023',
      scope: 'unit',
      unitName: 'Ekhagens skola',
      value,
    })
    const data = {
      facts: [fact('all', numberValue('79')), fact('girls', numberValue('70', 7)), fact('boys', numberValue('82', 40))],
    }
    expect(shown({ girls: numberValue('75') }, undefined, { data }).row).toEqual(['79,0', '..', '..'])
  })
  it('uses the measure’s own limit', () => {
    const vocabulary = {
      ...fixturePlace().vocabulary,
      measures: [{ key: 'attainmentGrade3.matematik', label: 'Matematik', unit: '%', decimals: 1, minN: 5 }],
    }
    expect(shown(figures, { all: 38, girls: 8, boys: 30 }, { place: { vocabulary } }).row).toEqual([
      '80,0',
      '75,0',
      '81,3',
    ])
  })
  it('never prints a symbol as a number, nor counts it', () => {
    const { row, projections } = shown(
      { all: { kind: 'missing' }, girls: { kind: 'notApplicable' }, boys: { kind: 'suppressed' } },
      { all: 40, girls: 20, boys: 20 },
      { place: { audience: 'internal' } },
    )
    expect(row).toEqual(['.', '–', '..'])
    expect(JSON.stringify(projections)).not.toContain('"number"')
  })
})
