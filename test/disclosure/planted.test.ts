import { describe, expect, it } from 'vitest'
import chart from '#blocks/figures/chart/block.ts'
import measureTable from '#blocks/results/measureTable/block.ts'
import rollUp from '#blocks/results/rollUp/block.ts'
import freeTable from '#blocks/tables/table/block.ts'
import { type KnownWorld, leaksIn } from '#disclosure/leaksIn.ts'
import { numberValue } from '#document/answer/value.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import type { Figure } from '#document/suppression/Figure.ts'
import { publicVersion } from '#test/blocks/publicly.ts'
import { sampleInput, section } from '../document/sampleInput.ts'

const blocks = new Map([measureTable, rollUp, chart, freeTable].map((block) => [block.slug, block]))
const groups = ['all', 'girls', 'boys', 'native', 'nonNative']
const schools = { norra: ['solskolan', 'manen'], sodra: ['stjarnan', 'kometen'] }
const areaOf = (unit: string) => Object.entries(schools).find(([, below]) => below.includes(unit))?.[0]
const parents = new Map([
  ['norra', 'kommunen'],
  ['sodra', 'kommunen'],
  ...Object.values(schools)
    .flat()
    .map((unit) => [unit, areaOf(unit) ?? ''] as const),
])
const above = (unit: string): string[] => {
  const parent = parents.get(unit)
  return parent ? [...above(parent), parent] : []
}
const keys = ['kommunen', ...parents.keys()]
const units = keys.map((key) => ({ key, above: above(key) }))

const measures = [
  { key: 'pass', label: 'Andel', unit: '%', decimals: 1 },
  { key: 'merit', label: 'Meritvärde', unit: 'poäng', decimals: 1 },
  { key: 'pupils', label: 'Elever', unit: 'antal', decimals: 0 },
]
const vocabulary = (secondary: boolean): ComposeInput['vocabulary'] => ({
  ...sampleInput([]).vocabulary,
  measures,
  groups: groups.map((key) => ({ key, label: key })),
  suppression: { minN: 10, secondary, symbol: '..' },
})
const world: KnownWorld = {
  groups: { keys: groups, sets: [] },
  units: keys.map((key) => ({ key, ...(parents.has(key) ? { parent: parents.get(key) ?? '' } : {}) })),
  measures: new Map(measures.map(({ key, unit }) => [key, { unit, limit: 10 }])),
  limit: 10,
}

/** `solskolan.native=85.3/34`: a unit's group, its true figure, and how many pupils it is about. */
const read = (text: string, measure = 'pass'): Figure[] =>
  text
    .trim()
    .split(/\s+/)
    .map((one) => {
      const [, unit = '', group = '', value = '', n] = /^(\w+)\.(\w+)=([\d.]+)\/(\d+)$/.exec(one) ?? []
      return { unit, group, measure, period: 'VT2023', value: numberValue(value, Number(n)) }
    })

type Document = { block: RawBlock; resolved?: Record<string, unknown>; answer?: unknown }
const settings = { blockKey: 'm1', title: 'Resultat' }
/** A table of the school's statistics, of some groups. */
const table = (figures: Figure[], shown: string[]): Document => ({
  block: {
    ...settings,
    blockType: 'measureTable',
    measures: [{ measure: figures[0]?.measure }],
    groups: shown.map((group) => ({ group })),
    periods: [{ term: 'VT', yearOffset: 0 }],
    answer: 'none',
  },
  resolved: { facts: facts(figures, shown) },
})
const facts = (figures: Figure[], shown: string[]) =>
  figures
    .filter(({ group, unit }) => unit === 'solskolan' && shown.includes(group))
    .map(({ unit: _, ...one }) => ({ ...one, scope: 'unit', unitName: 'Solskolan' }))
const bars = (figures: Figure[], shown: string[]): Document => ({
  block: {
    ...settings,
    blockType: 'chart',
    kind: 'bars',
    source: 'measures',
    measures: [figures[0]?.measure],
    groups: shown,
    scopes: ['unit'],
    periods: [{ term: 'VT', yearOffset: 0 }],
    categoriesBy: 'period',
    seriesBy: 'group',
    caption: 'Resultat',
  },
  resolved: { measures: facts(figures, shown) },
})
/** One line for each of some units. */
const rolledUp = (figures: Figure[], group: string, below: string[]): Document => ({
  block: { ...settings, blockType: 'rollUp', source: 'measure', measure: figures[0]?.measure, group, term: 'VT' },
  resolved: {
    measures: figures
      .filter((one) => one.group === group && below.includes(one.unit))
      .map(({ unit, value }) => ({ unitKey: unit, unitName: unit, value, ...('n' in value ? { n: value.n } : {}) })),
  },
})
const typed = (figures: Figure[]): Document => ({
  block: { ...table(figures, groups).block, answer: 'latest', askCounts: true },
  resolved: { facts: [] },
  answer: {
    cells: Object.fromEntries(
      figures.map(({ group, value }) => [
        `pass.${group}`,
        { VT2023: numberValue(value.kind === 'number' ? value.value : '0') },
      ]),
    ),
    counts: Object.fromEntries(
      figures.map(({ group, value }) => [group, { n: numberValue('n' in value ? (value.n ?? 0) : 0) }]),
    ),
  },
})

/** A table of the designer's own, its rows called as people call groups, with the pupils of each row. */
const own = (rows: [label: string, points: string, n: number][]): Document => ({
  block: {
    ...settings,
    blockType: 'table',
    pupils: 'rows',
    columns: [{ key: 'points', label: 'Poäng', type: 'number', decimals: 1 }],
    rows: rows.map(([label]) => ({ label })),
  },
  answer: {
    cells: Object.fromEntries(
      rows.map(([label, points]) => [label.toLowerCase().replace(' ', '-'), { points: numberValue(points) }]),
    ),
    pupils: Object.fromEntries(
      rows.map(([label, , n]) => [label.toLowerCase().replace(' ', '-'), { n: numberValue(String(n)) }]),
    ),
  },
})

const few = read('solskolan.all=82.5/40 solskolan.native=85.3/34 solskolan.nonNative=66.7/6')
const sexes = read(`solskolan.all=82.5/40 solskolan.girls=66.7/6 solskolan.boys=85.3/34
  stjarnan.all=80.0/40 stjarnan.girls=80.0/20 stjarnan.boys=80.0/20`)
const areas = read(`norra.all=81.3/48 solskolan.all=82.5/40 manen.all=75.0/8
  sodra.all=79.6/49 stjarnan.all=80.0/40 kometen.all=77.8/9`)
const means = read('norra.all=230.0/60 solskolan.all=236.0/52 manen.all=191.0/8', 'merit')
const counts = read('solskolan.all=36/36 solskolan.girls=33/33 solskolan.boys=3/3', 'pupils')
const both = ['solskolan', 'stjarnan']

const plants: [name: string, figures: Figure[], documents: Document[], given: string[]][] = [
  [
    'roll-ups beside each other: all, girls and boys',
    sexes,
    ['all', 'girls', 'boys'].map((group) => rolledUp(sexes, group, both)),
    ['solskolan.girls'],
  ],
  [
    'two areas with one small school each',
    areas,
    [rolledUp(areas, 'all', ['norra', 'sodra']), rolledUp(areas, 'all', Object.values(schools).flat())],
    ['manen.all', 'kometen.all'],
  ],
  [
    'one document hides what another one tells',
    few,
    [table(few, ['all', 'nonNative']), table(few, ['native'])],
    ['solskolan.nonNative'],
  ],
  [
    'the difference of a chart and a table',
    few,
    [table(few, ['all', 'nonNative']), bars(few, ['all', 'native'])],
    ['solskolan.nonNative'],
  ],
  ["a school's own cells", few, [typed(few)], ['solskolan.nonNative']],
  ['counts', counts, [table(counts, ['all', 'girls', 'boys'])], ['solskolan.boys']],
  [
    'a free table with its own rows',
    [],
    [
      own([
        ['Alla elever', '12.0', 40],
        ['Flickor', '13.0', 34],
        ['Pojkar', '6.3', 6],
      ]),
    ],
    ['.boys'],
  ],
  [
    'a free table in one column after another',
    [],
    [
      own([
        ['Totalt', '12.0', 40],
        ['Andel flickor', '9.2', 6],
        ['Andel pojkar', '12.5', 34],
      ]),
    ],
    ['.girls'],
  ],
  [
    'a mean over units beside the mean of each',
    means,
    [rolledUp(means, 'all', ['norra']), rolledUp(means, 'all', schools.norra)],
    ['manen.all'],
  ],
]

const recovered = async (figures: Figure[], documents: Document[], secondary: boolean) => {
  const shown = documents.flatMap(({ block, resolved = {}, answer }, index) => {
    const input = sampleInput([section('one', [block])], {
      vocabulary: vocabulary(secondary),
      resolved: { m1: resolved },
      ...(answer === undefined ? {} : { answers: { m1: { value: answer, rev: 1 } } }),
    })
    const version = publicVersion(blocks, input, { stored: answer === undefined ? figures : [], units })
    return version.figures.map((figure) => ({ ...figure, places: [String(index)] }))
  })
  expect(shown.filter(({ value }) => value.kind === 'hidden').length).toBeGreaterThan(0)
  const leaks = await leaksIn(shown, world)
  return [...new Set(leaks.map(({ figure: { unit, group } }) => `${unit}.${group}`))]
}

describe('a planted leak', () => {
  it.each(plants)('%s: is found, and is none where the rule decides', async (_, figures, documents, given) => {
    expect(await recovered(figures, documents, false)).toEqual(given)
    expect(await recovered(figures, documents, true)).toEqual([])
  })

  it('a figure that is hidden in one document and stands in another', async () => {
    const figure = { unit: 'solskolan', measure: 'pass', group: 'nonNative', period: 'VT2023', n: 6 }
    const [leak, ...more] = await leaksIn(
      [
        { ...figure, value: { kind: 'hidden' }, places: ['a'] },
        { ...figure, value: { kind: 'number', value: '66.7' }, places: ['b'] },
      ],
      world,
    )
    expect(leak).toMatchObject({ exact: true, low: 66.7, figure: { places: ['a'] }, by: [{ places: ['b'] }] })
    expect(more).toEqual([])
  })
})

describe('what cannot be relied upon', () => {
  const hiddenWhen = (figures: Figure[], documents: Document[]) => recovered(figures, documents, true)
  it('all numbers of pupils missing: every typed figure is hidden, and nothing follows', async () => {
    const { answer, ...rest } = typed(few)
    const { counts: _, ...uncounted } = answer as Record<string, unknown>
    const input = sampleInput([section('one', [rest.block])], {
      vocabulary: vocabulary(true),
      resolved: { m1: { facts: [] } },
      answers: { m1: { value: uncounted, rev: 1 } },
    })
    const { figures } = publicVersion(blocks, input, { units })
    expect(figures.map(({ value }) => value.kind)).toEqual(['hidden', 'hidden', 'hidden'])
    expect(await leaksIn(figures, world)).toEqual([])
  })
  it('the same number in every group', async () => {
    const alike = read('solskolan.all=50.0/16 solskolan.native=50.0/8 solskolan.nonNative=50.0/8')
    expect(await hiddenWhen(alike, [table(alike, ['all', 'native', 'nonNative'])])).toEqual([])
  })
  it('a partition that does not add up', async () => {
    const wrong = read('solskolan.all=82.5/40 solskolan.native=85.3/38 solskolan.nonNative=66.7/6')
    expect(await hiddenWhen(wrong, [table(wrong, ['all', 'native', 'nonNative'])])).toEqual([])
  })
})
