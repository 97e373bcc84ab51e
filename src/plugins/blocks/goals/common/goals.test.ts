import { describe, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import type { Projection } from '#document/block.ts'
import type { GoalFact } from '#document/input/needs.ts'
import { grid, notes } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import goalAnalysis from '../goalAnalysis/block.ts'
import goalPlanning from '../goalPlanning/block.ts'

const none = { board: [], focus: [], lastYear: [] }
const full = {
  goal: 'Alla läser med flyt',
  activities: 'Skola',
  why: 'Läsningen skiljer sig åt.',
  targetPicture: '95 procent',
  interventions: '- Läsgrupper\n- Högläsning',
  measurement: 'Screening',
}
const plan = (items: Record<string, Record<string, unknown>>, domain = 'learning') => ({
  [domain]: { order: Object.keys(items), items },
})
/** As `load` gives next year's analysis what hand-in projected this year. */
const factsOf = (projections: Projection[]): GoalFact[] =>
  projections.flatMap((one) => (one.kind === 'goal' ? [{ ...one, kind: undefined, level: 'unit' as const }] : []))

describe('from plan to analysis', () => {
  const year1 = runBlock(goalPlanning, { answer: plan({ a1: full, b2: { ...full, goal: 'Fler trivs' } }), data: none })
  const goals = factsOf(year1.projections)
  const place = { schoolYear: 2023 }

  it('yields the goals of the planned school year, with their plan', () => {
    const { goal: _, ...rest } = full
    expect(year1.projections).toMatchObject([
      {
        kind: 'goal',
        goalKey: 'learning.a1',
        schoolYear: 2023,
        domain: 'learning',
        text: 'Alla läser med flyt',
        plan: rest,
      },
      { goalKey: 'learning.b2', order: 1 },
    ])
    expect(runBlock(goalPlanning, { answer: plan({ a1: { why: 'bara skäl' } }), data: none }).projections).toEqual([])
  })
  it('asks next year for just those, by unit, year and domain', () => {
    const raw = { blockKey: 'b', blockType: 'goalAnalysis', domain: 'learning' }
    expect(goalAnalysis.needs(raw, fixturePlace(place)).goals).toEqual({
      kind: 'goals',
      schoolYear: 2023,
      levels: ['unit'],
      domain: 'learning',
    })
  })
  it('gives next year the goals as rows and the plan beside them, and prints the plan until it is rewritten', () => {
    const answer = plan({
      'learning.a1': { results: 'Det gick bra.', why: 'Omskrivet skäl.', keep: 'yes', keepWhy: 'Mer att göra.' },
    })
    const { tables, form, findings } = runBlock(goalAnalysis, {
      config: { domain: 'learning' },
      answer,
      data: { goals },
      place,
    })
    expect(grid(tables[0])).toEqual([
      [
        'Mål läsåret 2023/24',
        'Varför var det ett utvecklingsområde?',
        'Vilka verksamheter berördes?',
        'Vilken var målbilden?',
        'Vilka insatser gjordes, och vad blev resultatet?',
        'Ska målet finnas kvar kommande läsår?',
      ],
      ['Alla läser med flyt', 'Omskrivet skäl.', 'Skola', '95 procent', 'Det gick bra.', 'Ja.\nMer att göra.'],
      ['Fler trivs', 'Läsningen skiljer sig åt.', 'Skola', '95 procent', '', ''],
    ])
    expect(notes(tables[0])).toContain('texten från planeringen')
    const field = form?.fields[0]?.field
    expect(field?.widget === 'records' && field.preset?.map(({ key, label }) => [key, label])).toEqual([
      ['learning.a1', 'Alla läser med flyt'],
      ['learning.b2', 'Fler trivs'],
    ])
    expect(field?.widget === 'records' && field.preset?.[0]?.given?.map(({ text }) => text)).toContain(
      '- Läsgrupper\n- Högläsning',
    )
    expect(findings.map(({ path, code }) => [code, path.join('/')])).toEqual([
      ['REQUIRED', 'learning/items/learning.b2'],
    ])
  })
  it('keeps the answer to a goal that has been removed, marked, in document and form', () => {
    const answer = plan({ 'learning.a1': { results: 'Det gick bra.' } })
    const lastPlan = { schoolYear: 2022, answer: plan({ a1: full }) }
    const { tables, form, problems } = runBlock(goalAnalysis, {
      config: { domain: 'learning' },
      answer,
      data: { goals: [], lastPlan },
      place,
    })
    expect(grid(tables[0])[1]).toEqual(['Alla läser med flyt (målet är borttaget)', '', '', '', 'Det gick bra.', ''])
    const field = form?.fields[0]?.field
    expect(field?.widget === 'records' && field.preset).toEqual([
      { key: 'learning.a1', label: 'Alla läser med flyt (målet är borttaget)', orphaned: true },
    ])
    expect(problems).toEqual([])
    const unknown = runBlock(goalAnalysis, { config: { domain: 'learning' }, answer, data: { goals: [] }, place })
    expect(grid(unknown.tables[0])[1]?.[0]).toBe('(målet är borttaget)')
  })
  it('says that nothing was planned and lets the school add rows of its own', () => {
    const empty = runBlock(goalAnalysis, { config: { domain: 'learning' }, data: { goals: [] }, place })
    expect(empty.text).toContain('Det finns inga planerade mål för läsåret 2023/24 inom Lärande.')
    const field = empty.form?.fields[0]?.field
    expect(field?.widget === 'records' && [field.add?.label, field.addedOnly, field.help]).toEqual([
      'Lägg till ett mål som saknas',
      ['goal'],
      'Det finns inga planerade mål för läsåret 2023/24 inom Lärande.',
    ])
    expect(empty.findings).toEqual([])
    const key = '0123456789abcdef01234567'
    const own = runBlock(goalAnalysis, {
      config: { domain: 'learning' },
      answer: plan({ [key]: { goal: 'Eget mål' } }),
      data: { goals: [] },
      place,
    })
    expect(grid(own.tables[0])[1]?.[0]).toBe('Eget mål')
    const unnamed = runBlock(goalAnalysis, {
      config: { domain: 'learning' },
      answer: plan({ [key]: { results: 'x' } }),
      data: { goals: [] },
      place,
    })
    expect(grid(unnamed.tables[0])[1]?.[0]).toBe('(målets text saknas)')
  })
  it('loses no goal when the municipality changes its domains', () => {
    const vocabulary = { ...fixturePlace().vocabulary, domains: [{ key: 'knowledge', label: 'Kunskaper' }] }
    const answer = plan({ 'learning.a1': { results: 'Det gick bra.' } })
    const { text, problems } = runBlock(goalAnalysis, { answer, data: { goals }, place: { ...place, vocabulary } })
    expect(problems).toEqual([])
    expect(text).toContain('Det gick bra.')
    expect(text).toContain('Fler trivs')
  })
  it('does not print what the answerer has taken away', () => {
    const answer = { learning: { order: [], items: { a1: full } } }
    const { text, projections } = runBlock(goalPlanning, { config: { domain: 'learning' }, answer, data: none })
    expect(text).not.toContain('Alla läser')
    expect(projections).toEqual([])
  })
})

describe('goals that stay', () => {
  const lastYear = factsOf(runBlock(goalPlanning, { answer: plan({ a1: full }), data: none }).projections)
  /** Planning and analysis stand in the same document, so the analysis comes by way of the system's own resolving. */
  const planNext = (own?: unknown) => {
    const raw = { blockKey: 'block', blockType: 'goalPlanning', domain: 'learning', analysisBlock: 'analysis' }
    const analysis = plan({
      'learning.a1': { keep: 'yes' },
      '0123456789abcdef01234567': { goal: 'Eget mål', keep: 'yes' },
      'learning.x': { keep: 'no' },
    })
    const data = { ...none, lastYear, analysis, own }
    const place = fixturePlace({ schoolYear: 2023 })
    const field = goalPlanning.form(raw, data, place)?.fields[0]?.field
    return { offers: field?.widget === 'records' ? (field.offers ?? []) : [], raw, data, place }
  }
  it('are offered with last year’s plan, and not inserted', () => {
    const { offers } = planNext()
    expect(offers.map(({ key, label }) => [key, label])).toEqual([
      ['learning.a1', 'Alla läser med flyt'],
      ['learning.0123456789abcdef01234567', 'Eget mål'],
    ])
    expect(offers[0]?.values).toEqual(full)
    expect(offers[0]?.source).toBe('Målanalysen 2023/24: målet ska finnas kvar')
  })
  it('keep their identity when they are taken over, and are then offered no more', () => {
    const { offers, raw, data, place } = planNext()
    const answer = plan({ [offers[0]!.key]: offers[0]!.values })
    expect(goalPlanning.projections(raw, answer, data, place)).toMatchObject([
      { goalKey: 'learning.a1', schoolYear: 2024 },
    ])
    expect(planNext(answer).offers.map(({ label }) => label)).toEqual(['Eget mål'])
  })
})

describe('goal planning', () => {
  it('has a matrix for each domain, which turns to landscape with its heading', () => {
    const long = Object.fromEntries(
      Object.keys(full).map((key) => [key, 'Ett par meningar om vad vi vill. '.repeat(5)]),
    )
    const { nodes, tables } = runBlock(goalPlanning, {
      answer: { ...plan({ a: long }), ...plan({ b: long }, 'normsAndValues') },
      data: none,
    })
    expect(tables.map((table) => table.caption.map((one) => ('text' in one ? one.text : '')).join(''))).toEqual([
      'Planerade mål 2023/24: Lärande',
      'Planerade mål 2023/24: Normer & värden',
    ])
    expect(JSON.stringify(nodes)).toContain('"orientation":"landscape"')
  })
  it('marks a goal that serves a mandatory one, by the text of the day, and survives that it is removed', () => {
    const board = [
      { goalKey: 'k', level: 'board', schoolYear: 2023, text: 'Nå kriterierna {{unit}}', order: 0, mandatory: true },
    ]
    const config = { domain: 'learning', link: 'mandatory' }
    const answer = plan({ a: { ...full, link: 'board:k' } })
    const linked = runBlock(goalPlanning, { config, answer, data: { ...none, board } })
    expect(linked.text).toContain('Kopplas till: Nå kriterierna {{unit}}')
    expect(linked.projections).toMatchObject([{ mandatory: true }])
    const removed = runBlock(goalPlanning, { config, answer, data: none })
    expect(removed.text).toContain('målet det kopplades till är borttaget')
    expect(removed.projections).toMatchObject([{ mandatory: false }])
    expect(removed.findings.map(({ code }) => code)).toEqual(['NOT_IN_SCALE'])
  })
  it('is the goal worksheet with five columns, and then yields nothing', () => {
    const config = { purpose: 'worksheet', domain: 'learning' }
    const { tables, projections } = runBlock(goalPlanning, {
      config,
      answer: plan({ a: { goal: 'Läsa', clear: 'Ja' } }),
      data: none,
    })
    expect(grid(tables[0])).toEqual([
      ['Vad?', 'Hur utvärderas det?', 'Går det att påverka?', 'Är det realistiskt?', 'Är det tydligt?'],
      ['Läsa', '', '', '', 'Ja'],
    ])
    expect(projections).toEqual([])
  })
  it('carries 60 goals, 40,000 characters in a cell, and text of any script, untouched', () => {
    const rtl = 'مرحبا 👩‍👩‍👧 <b>& "citat"</b> {{schoolYear}}'
    const items = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`k${at}`, { ...full, goal: `${rtl} ${at}` }]),
    )
    items.k0 = { ...full, goal: rtl, why: 'å'.repeat(40_000) }
    const { tables, problems, projections, findings } = runBlock(goalPlanning, {
      config: { domain: 'learning' },
      answer: plan(items),
      data: none,
    })
    expect(problems).toEqual([])
    expect(projections).toHaveLength(60)
    const rows = tables.flatMap((table) => grid(table))
    expect(rows.flat().some((cell) => cell === 'å'.repeat(40_000))).toBe(true)
    expect(rows.flat().filter((cell) => cell.startsWith(rtl)).length).toBeGreaterThanOrEqual(60)
    expect(findings.map(({ code }) => code)).toEqual(['TOO_LONG'])
  })
})
