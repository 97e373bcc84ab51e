import { describe, expect, it } from 'vitest'
import { fixtureVocabulary } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import type { ComposeInput } from '#document/input/input.ts'
import type { MeasureFact, Scope } from '#document/input/needs.ts'
import { needsOf } from '#document/input/needsOf.ts'
import type { ChartDrawing } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C16: figures for a page of sixteen. */
const number = (value: string): MeasuredValue => ({ kind: 'number', value })
const own = (blockKey: string, values: string[], more: Record<string, unknown> = {}) => ({
  blockKey,
  blockType: 'chart',
  source: 'own',
  caption: `Figuren ${blockKey}`,
  showData: false,
  series: [{ key: 's', label: 'Skolan' }],
  categories: values.map((value, at) => ({ key: `k${at}`, label: `Fråga ${at + 1}`, values: [value] })),
  ...more,
})
const fact = (scope: Scope, group: string, period: string, value: MeasuredValue): MeasureFact => ({
  measure: 'allPassed',
  group,
  period,
  scope,
  unitName: scope === 'municipality' ? 'Kommunen' : scope === 'unit' ? 'Solskolan' : scope.slice(4),
  value,
  source: 'SIRIS',
  asOf: '2023-09-28',
})
const measured = (more: Record<string, unknown> = {}) => ({
  blockKey: 'm',
  blockType: 'chart',
  source: 'measures',
  kind: 'bars',
  measures: ['allPassed'],
  groups: ['girls', 'boys'],
  scopes: ['unit', 'key:al', 'key:bok'],
  periods: [-1, 0].map((yearOffset) => ({ term: 'VT', yearOffset })),
  panelsBy: 'scope',
  showData: true,
  showNotes: true,
  ...more,
})
const facts = [
  ...['VT2022', 'VT2023'].flatMap((period, year) =>
    ['girls', 'boys'].flatMap((group, at) => [
      fact('unit', group, period, number(String(61 + year * 10 + at))),
      fact('key:al', group, period, at === 1 ? { kind: 'suppressed', because: 'few' } : number('83')),
    ]),
  ),
  fact('municipality', 'girls', 'VT2023', number('75')),
]
const withFacts = (more: Partial<ComposeInput> = {}) => ({ resolved: { m: { measures: facts } }, ...more })
const chartsIn = (tree: ReturnType<typeof documentOf>['tree']) =>
  nodesOf(tree.children, 'figure').flatMap(({ drawing }) =>
    drawing.kind === 'panels' ? drawing.panels.map(({ chart }) => chart) : [drawing as ChartDrawing],
  )
const svgsIn = (html: string) => html.match(/<svg.*?<\/svg>/gs) ?? []
/** What is read of a page. */
const readable = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&#x3D;', '=')
const heightOf = (svg: string | undefined) => Number(/height="(\d+)pt"/.exec(svg ?? '')?.[1])
/** Numbers of the axis, in the order they are drawn. */
const ticksOf = (svg: string | undefined) =>
  [...(svg ?? '').matchAll(/font-size="8"[^>]*><tspan[^>]*>([\d,−\s]+)</g)].map(([, text]) => text)

it('draws units × groups × periods as small charts on one axis, with the figures by unit', async () => {
  const { tree, problems, tables } = documentOf([section('A', [measured()])], withFacts())
  expect(problems).toEqual([])
  const [figure] = nodesOf(tree.children, 'figure')
  expect(figure?.drawing.kind === 'panels' && figure.drawing.panels.map(({ label }) => label)).toEqual([
    'Solskolan',
    'al',
    'bok',
  ])
  const charts = chartsIn(tree)
  expect(new Set(charts.map(({ shared }) => JSON.stringify(shared?.reach))).size).toBe(1)
  expect(charts[0]?.shared?.reach).toMatchObject({ low: 61, high: 83, zero: true })
  // A unit without figures keeps its place, as do its missing values.
  expect(charts[2]?.series.map(({ values }) => values.map(({ kind }) => kind))).toEqual([
    ['missing', 'missing'],
    ['missing', 'missing'],
  ])
  expect(
    tables[0]?.groups.map(({ label, rows }) => [label?.[0]?.type === 'text' && label[0].text, rows.length]),
  ).toEqual([
    ['Solskolan', 2],
    ['al', 2],
    ['bok', 2],
  ])
  expect(figure?.alt).toContain('al, Flickor: VT-22 83,0')
  const { html, word, wordText } = await outputsOf(tree)
  for (const text of [readable(html), wordText])
    for (const words of ['Solskolan', 'Källa: SIRIS', '. = uppgift saknas', '.. = ']) expect(text).toContain(words)
  expect(svgsIn(html)[0]?.match(/>Flickor</g)).toHaveLength(1)
  expect(word.images).toHaveLength(1)
})

it('shares one axis and one direction between the charts of a section, or of the document', async () => {
  const low = own('low', ['4', '12'], { unit: '%', max: '20', sharedAxis: 'section' })
  const high = own('high', ['30', '38', '22', '31', '35', '36', '34', '33', '31', '30', '37', '36', '29'], {
    unit: '%',
    sharedAxis: 'section',
  })
  const alone = own('alone', ['3'], { unit: '%', max: '5' })
  const counts = own('counts', ['900'], { unit: 'elever', sharedAxis: 'section' })
  const { tree, problems } = documentOf([
    section('A', [low, high, alone, counts]),
    section('B', [{ ...low, blockKey: 'next' }]),
  ])
  expect(problems).toEqual([])
  const [first, second, third, fourth, fifth] = chartsIn(tree)
  expect(first?.max).toBe(20)
  expect(second).toMatchObject({ max: 20, shared: { reach: { low: 4, high: 38, categories: 13 } } })
  expect(third?.shared).toBeUndefined()
  // Another unit is no neighbour, another section neither.
  expect(fourth?.shared?.reach?.low).toBe(900)
  expect(fifth?.shared?.reach).toMatchObject({ low: 4, high: 12 })
  const { html } = await outputsOf(tree)
  const [one, two, , , five] = svgsIn(html)
  expect(ticksOf(one)).toEqual(['0', '10', '20', '30', '40'])
  expect(ticksOf(two)).toEqual(['0', '10', '20', '30', '40'])
  expect(ticksOf(five)).toEqual(['0', '5', '10', '15', '20'])
  // Two bars would stand; beside thirteen that lie they lie too.
  const lies = (svg: string | undefined) => /text-anchor="end"[^>]*><tspan[^>]*>Fråga 1</.test(svg ?? '')
  expect([one, two, five].map(lies)).toEqual([true, true, false])

  const whole = documentOf([
    section('A', [{ ...low, sharedAxis: 'document' }]),
    section('B', [{ ...high, sharedAxis: 'document' }]),
  ])
  expect(chartsIn(whole.tree).map(({ shared }) => shared?.reach?.high)).toEqual([38, 38])
})

it.each([
  ['small', 'normal'],
  ['normal', 'tall'],
])('is lower %s than %s, and stands or lies as chosen', async (less, more) => {
  const values = ['30', '40']
  const made = documentOf([
    section('A', [
      own('a', values, { height: less }),
      own('b', values, { height: more }),
      own('c', values, { direction: 'lying' }),
      own(
        'd',
        Array.from({ length: 15 }, () => '5'),
        { direction: 'upright' },
      ),
    ]),
  ])
  expect(chartsIn(made.tree).map(({ lying }) => lying)).toEqual([undefined, undefined, true, false])
  const { html, word } = await outputsOf(made.tree)
  const [lower, higher, lying, upright] = svgsIn(html)
  expect(heightOf(higher) - heightOf(lower)).toBeGreaterThan(60)
  expect(lying).toMatch(/text-anchor="end"[^>]*><tspan[^>]*>Fråga 1</)
  expect(upright).not.toMatch(/text-anchor="end"[^>]*><tspan[^>]*>Fråga 1</)
  expect(word.images).toHaveLength(4)
})

it('begins and ends the axis where asked, at zero for bars, with whole numbers for counts', async () => {
  const merit = own('merit', ['221', '245'], { kind: 'lines', unit: 'poäng', min: '200', max: '260' })
  const { tree } = documentOf([
    section('A', [
      merit,
      { ...merit, blockKey: 'bars', kind: 'bars' },
      own('outside', ['180', '270'], { kind: 'lines', unit: 'poäng', min: '200', max: '260' }),
      own('counts', ['1', '2', '0'], { unit: 'elever', decimals: 0 }),
    ]),
  ])
  const { html } = await outputsOf(tree)
  const [line, bars, outside, counts] = svgsIn(html).map(ticksOf)
  expect([line?.[0], line?.at(-1)]).toEqual(['200', '260'])
  expect(bars?.[0]).toBe('0')
  expect([Number(outside?.[0]), Number(outside?.at(-1))]).toEqual([175, 275])
  expect(counts).toEqual(['0', '1', '2'])
})

it('keeps the values of bars below zero clear of the names', async () => {
  const { tree } = documentOf([
    section('A', [own('neg', ['-5', '3', '-10'], { unit: 'procentenheter', direction: 'upright' })]),
  ])
  const [svg] = svgsIn((await outputsOf(tree)).html)
  const y = (text: string) => Number(new RegExp(`y="([\\d.]+)">${text}<`).exec(svg ?? '')?.[1])
  // Baselines of a line of 8.5 points under another are at least that far apart.
  expect(y('Fråga 1') - y('−10,0')).toBeGreaterThanOrEqual(9)
})

describe('lines to compare with', () => {
  const lines = [{ label: 'Riket', value: '72,5' }, { scope: 'municipality' }, { scope: 'area' }]

  it('draws the target and others with a dash of their own, and tells which it could not draw', async () => {
    const chart = measured({ panelsBy: 'none', target: '90', comparisons: lines, showData: false })
    const { tree, problems, input } = documentOf([section('A', [chart])], withFacts())
    expect(problems).toEqual([])
    expect(needsOf(blocks, input).m).toMatchObject({
      measures: { scopes: ['unit', 'key:al', 'key:bok', 'municipality', 'area'] },
    })
    const [drawn] = chartsIn(tree)
    expect(drawn?.comparisons).toEqual([
      { label: 'Riket', value: 72.5 },
      { label: 'Kommunen VT-23 Flickor', value: 75 },
    ])
    const { html, wordText } = await outputsOf(tree)
    const [svg] = svgsIn(html)
    for (const words of ['Mål: 90', 'Riket: 72,5', 'Kommunen VT-23 Flickor: 75']) expect(svg).toContain(words)
    expect(new Set(svg?.match(/stroke-dasharray="[^"]+"/g)).size).toBe(3)
    for (const text of [readable(html), wordText])
      expect(text).toContain('Linjen för Östra området VT-23 Flickor är inte ritad: uppgift saknas.')
  })

  it('has them alone in its legend where there is one series, which is what the caption says', async () => {
    const figures = own('o', ['3', '5'], { comparisons: lines, caption: 'Andel med minst E' })
    const one = { ...figures, series: [{ key: 's', label: 'Andel med minst E' }] }
    const { html } = await outputsOf(documentOf([section('A', [one])]).tree)
    const [svg = ''] = svgsIn(html)
    const printed = [...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, words]) => words)
    expect(printed).toContain('Riket: 72,5')
    expect(printed).not.toContain('Andel med minst E')
  })

  it('draws them in charts of own figures', () => {
    const { tree, problems } = documentOf([section('A', [own('o', ['3', '5'], { comparisons: lines })])])
    expect(problems).toEqual([])
    expect(chartsIn(tree)[0]?.comparisons).toEqual([{ label: 'Riket', value: 72.5 }])
  })
})

it.each([
  ['sv', '.. = dolt av sekretesskäl', 'Källa: SIRIS, 28 september 2023.'],
  ['en', '.. = hidden for confidentiality', 'Source: SIRIS, 28 September 2023.'],
] as const)('says source and symbols under a figure without its table (%s)', async (language, symbols, source) => {
  const chart = measured({ showData: false, caption: 'Minst E' })
  const inLanguage = (more = {}) => {
    const sections = [section('A', [{ ...chart, ...more }])]
    return documentOf(sections, withFacts({ template: { ...documentOf(sections).input.template, language } }))
  }
  const { tree, tables } = inLanguage()
  expect(tables).toEqual([])
  const { html, word } = await outputsOf(tree)
  const under = readable(html.slice(html.indexOf('</svg>')))
  const notes = word.paragraphs.filter(({ style }) => style === 'TableNote').map(({ text }) => text)
  for (const words of [symbols, source]) {
    expect(under).toContain(words)
    expect(notes.join('\n')).toContain(words)
  }
  // With the table they stand under it, and once.
  const shown = inLanguage({ showData: true })
  expect(nodesOf(shown.tree.children, 'figure')[0]?.notes).toBeUndefined()
  expect(JSON.stringify(shown.tables[0]?.notes)).toContain(source)
})

it('gives the public the reason of a gap', async () => {
  const chart = measured({ showData: false })
  const { tree } = documentOf([section('A', [chart])], withFacts({ audience: 'public', vocabulary: fixtureVocabulary }))
  expect((await outputsOf(tree)).wordText).toContain(
    '. = uppgift saknas; .. = visas inte av sekretesskäl (färre än 10 elever).',
  )
})
