import { describe, expect, it } from 'vitest'
import chart from '#blocks/figures/chart/block.ts'
import measureTable from '#blocks/results/measureTable/block.ts'
import rollUp from '#blocks/results/rollUp/block.ts'
import table from '#blocks/tables/table/block.ts'
import answerView from '#blocks/text/answerView/block.ts'
import { type MeasuredValue, numberValue } from '#document/answer/value.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import type { Figure } from '#document/suppression/Figure.ts'
import { hideAnswer } from '#document/suppression/hideAnswer.ts'
import type { UnitInTree } from '#document/suppression/partitionsOf.ts'
import { publicInput } from '#test/blocks/publicly.ts'
import { sampleInput, section } from '../document/sampleInput.ts'

const blocks = new Map([measureTable, rollUp, table, answerView, chart].map((block) => [block.slug, block]))
const few: MeasuredValue = { kind: 'suppressed', because: 'few' }
const complement: MeasuredValue = { kind: 'suppressed', because: 'complement' }
const vocabulary: ComposeInput['vocabulary'] = {
  ...sampleInput([]).vocabulary,
  measures: [{ key: 'pass', label: 'Andel', unit: '%', decimals: 1 }],
  groups: [
    { key: 'all', label: 'Alla' },
    { key: 'native', label: 'Svensk bakgrund' },
    { key: 'nonNative', label: 'Utländsk bakgrund' },
  ],
}
const address = { measure: 'pass', period: 'VT2023' }
const figure = (group: string, value: string, n?: number, unit = 'solskolan'): Figure => ({
  ...address,
  unit,
  group,
  value: numberValue(value, n),
})
const all = figure('all', '82.5', 40)
const native = figure('native', '85.3', 34)
const nonNative = figure('nonNative', '66.7', 6)
const asked: RawBlock = {
  blockKey: 'm1',
  blockType: 'measureTable',
  title: 'Resultat',
  measures: [{ measure: 'pass' }],
  groups: ['all', 'native', 'nonNative'],
  periods: [{ term: 'VT', yearOffset: 0 }],
  answer: 'none',
}
const fact = ({ unit: _, ...one }: Figure) => ({ ...one, scope: 'unit' as const, unitName: 'Solskolan' })
const documentOf = (block: RawBlock, more: Partial<ComposeInput> = {}) =>
  sampleInput([section('one', [block])], { vocabulary, ...more })
const printed = (input: ComposeInput) => JSON.stringify(compose(blocks, input).tree.children)

describe('one case, wherever it is printed: native 34 and non-native 6', () => {
  it('a table of statistics', () => {
    const input = documentOf(asked, { resolved: { m1: { facts: [all, native, nonNative].map(fact) } } })
    const before = structuredClone(input)
    const seen = publicInput(blocks, input)
    expect(seen.resolved.m1?.facts).toMatchObject([
      { value: numberValue('82.5') },
      { value: complement },
      { value: few },
    ])
    expect(printed(seen)).not.toMatch(/85[.,]3|66[.,]7|"n":/)
    expect(printed(seen)).toContain('färre än 10 elever, eller en mindre grupp skulle kunna räknas fram')
    expect(input).toEqual(before)
  })
  it('a figure that another document shows, though this one has no other of its kind', () => {
    const input = documentOf(asked, { resolved: { m1: { facts: [fact(native)] } } })
    expect(publicInput(blocks, input).resolved.m1?.facts).toMatchObject([{ value: numberValue('85.3') }])
    const seen = publicInput(blocks, input, { stored: [all, native, nonNative] })
    expect(seen.resolved.m1?.facts).toMatchObject([{ value: complement }])
  })
  it('a chart', () => {
    const block: RawBlock = {
      blockKey: 'm1',
      blockType: 'chart',
      kind: 'bars',
      source: 'measures',
      measures: ['pass'],
      groups: ['all', 'native', 'nonNative'],
      scopes: ['unit'],
      periods: [{ term: 'VT', yearOffset: 0 }],
      categoriesBy: 'period',
      seriesBy: 'group',
      caption: 'Resultat',
    }
    const input = documentOf(block, { resolved: { m1: { measures: [all, native, nonNative].map(fact) } } })
    expect(printed(input)).toMatch(/85[.,]3/)
    expect(printed(publicInput(blocks, input))).toMatch(/82[.,]5/)
    expect(printed(publicInput(blocks, input))).not.toMatch(/85[.,]3|66[.,]7/)
  })
  it('a roll-up of the measure', () => {
    const below = [
      { unitKey: 'solskolan', unitName: 'Solskolan', value: native.value, n: 34 },
      { unitKey: 'stjarnan', unitName: 'Stjärnan', value: numberValue('71.4', 21), n: 21 },
    ]
    const block: RawBlock = {
      blockKey: 'r1',
      blockType: 'rollUp',
      source: 'measure',
      measure: 'pass',
      group: 'native',
      term: 'VT',
    }
    const input = documentOf(block, { resolved: { r1: { measures: below } } })
    const seen = publicInput(blocks, input, { stored: [all, nonNative] })
    expect(printed(seen)).not.toMatch(/85[.,]3|34/)
    expect(printed(seen)).toContain('71,4')
  })
})

describe('what a school typed', () => {
  const typed: RawBlock = { ...asked, answer: 'latest', askCounts: true }
  const rows = (values: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(values).map(([group, value]) => [`pass.${group}`, { VT2023: numberValue(value) }]),
    )
  const answer = {
    cells: rows({ all: '82.5', native: '85.3', nonNative: '66.7' }),
    counts: { all: { n: numberValue('40') }, native: { n: numberValue('34') }, nonNative: { n: numberValue('6') } },
  }
  const own = documentOf(typed, { answers: { m1: { value: answer, rev: 1 } } })
  it('is hidden by its address, and its counts do not leave', () => {
    const seen = publicInput(blocks, own)
    expect(seen.answers.m1?.value).toEqual({
      cells: {
        'pass.all': { VT2023: numberValue('82.5') },
        'pass.native': { VT2023: complement },
        'pass.nonNative': { VT2023: few },
      },
      counts: { all: {}, native: {}, nonNative: {} },
    })
  })
  it('is hidden in an answer view of the same document', () => {
    const view: RawBlock = { blockKey: 'v1', blockType: 'answerView', from: 'document', sourceKey: 'm1', title: 'Vy' }
    const input = sampleInput([section('one', [typed, view])], { ...own, template: own.template })
    const both = { ...input, template: { ...input.template, sections: [section('one', [typed, view])] } }
    expect(printed(both)).toContain('66.7')
    expect(printed(publicInput(blocks, both))).not.toMatch(/85[.,]3|66[.,]7|"34"|"6"/)
  })
  const sees = { documentId: 'd2', instanceKey: 'm1', unitKey: 'solskolan', unitName: 'Solskolan', state: 'handedIn' }
  const other = { ...own, document: { ...own.document, id: 'd2' } }
  const rolledUp = (settings: Record<string, unknown>) =>
    documentOf(
      { blockKey: 'r1', blockType: 'rollUp', source: 'answers', sourceKey: 'm1', ...settings },
      { resolved: { r1: { answers: [{ ...sees, answer }] } } },
    )
  it.each([
    ['as figures', { show: 'figures', field: 'cells.pass.native.VT2023' }],
    ['as a quote', { show: 'quotes', field: 'cells' }],
    ['as a table', { show: 'table', field: 'cells' }],
    ['of the counts', { show: 'quotes', field: 'counts' }],
    ['of a count', { show: 'figures', field: 'counts.nonNative.n' }],
  ])('is hidden in a roll-up of another document %s', (_, settings) => {
    const seen = publicInput(blocks, rolledUp(settings), { others: { d2: other } })
    expect(JSON.stringify(seen.resolved)).not.toMatch(/85[.,]3|66[.,]7/)
    expect(printed(seen)).not.toMatch(/85[.,]3|66[.,]7|"(34|6)"/)
  })
  it('keeps the number of persons beside what is shown, for a weighted mean', () => {
    const seen = publicInput(blocks, rolledUp({ show: 'figures' }), { others: { d2: other } })
    expect(JSON.stringify(seen.resolved)).toContain(JSON.stringify({ ...numberValue('82.5'), n: 40 }).slice(1, -1))
  })
  it('is hidden by what others have: a source knows that the group is small', () => {
    const { counts: _, ...uncounted } = answer
    const input = { ...own, answers: { m1: { value: uncounted, rev: 1 } } }
    const unknown = JSON.stringify(publicInput(blocks, input).answers)
    expect(unknown.match(/"unknown"/g)).toHaveLength(3)
  })
})

describe('answers with no measure', () => {
  const hide = (answer: unknown) => hideAnswer(answer, [], new Map(), { ...vocabulary, groups: [] })
  it('are judged where girls and boys are columns, or rows, and words are left alone', () => {
    const columns = { sv: { all: numberValue('70', 40), girls: numberValue('90', 6), boys: numberValue('60', 34) } }
    expect(hide({ table: columns, text: 'sex flickor' })).toEqual({
      table: { sv: { all: columns.sv.all, girls: few, boys: complement } },
      text: 'sex flickor',
    })
    const rows = {
      all: { y1: numberValue('70', 40), y2: numberValue('71', 40) },
      girls: { y1: numberValue('90', 6), y2: numberValue('80', 20) },
      boys: { y1: numberValue('60', 34), y2: numberValue('62', 20) },
    }
    expect(hide(rows)).toEqual({
      all: rows.all,
      girls: { y1: few, y2: rows.girls.y2 },
      boys: { y1: complement, y2: rows.boys.y2 },
    })
  })
})

describe('units', () => {
  const units: UnitInTree[] = [
    { key: 'kommunen', above: [] },
    { key: 'ostra', above: ['kommunen'] },
    ...['solskolan', 'stjarnan', 'manen'].map((key) => ({ key, above: ['kommunen', 'ostra'] })),
  ]
  it('a small school beside its municipality, where the area has no figure', () => {
    const stored = [
      figure('all', '80.0', 60, 'kommunen'),
      figure('all', '75.0', 20),
      figure('all', '84.4', 32, 'stjarnan'),
      figure('all', '75.0', 8, 'manen'),
    ]
    const input = documentOf(asked, { resolved: { m1: { facts: [fact(figure('all', '75.0', 20))] } } })
    expect(publicInput(blocks, input, { stored, units }).resolved.m1?.facts).toMatchObject([{ value: complement }])
  })
})
