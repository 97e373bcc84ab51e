import { describe, expect, it } from 'vitest'
import type { RawBlock } from '#document/input/input.ts'
import { inlineText } from '#document/text/variables.ts'
import { nodesOf, textsIn } from '#document/tree/walk.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C24: the first year, what shows last year says that there is none, in every block that looks back. */
const given = { measure: 'merit17', group: 'all', scope: 'unit', unitName: 'Solskolan' } as const
const figure = (period: string) => ({ ...given, period, value: { kind: 'number', value: '231.4' } as const })
type Case = {
  raw: RawBlock
  resolved?: Record<string, unknown>
  answer?: unknown
  says: RegExp
  form?: RegExp
  en: RegExp
}
const block = (blockType: string, more: Record<string, unknown>) => ({ blockKey: 'b', blockType, ...more })

const cases: Record<string, Case> = {
  'a table with a column of last year': {
    raw: block('table', {
      columns: [
        { key: 'now', label: 'I år', type: 'number' },
        { key: 'then', label: 'Förra året', fill: 'earlier', shows: 'now' },
        { key: 'change', label: 'Skillnad', fill: 'computed', operation: 'difference', of: ['now', 'then'] },
      ],
      rows: [{ key: 'r', label: 'Frånvaro' }],
    }),
    says: /Det finns inget svar från 2021\/22\./,
    form: /Det finns inget svar från 2021\/22\./,
    en: /There is no answer from 2021\/22\./,
  },
  'a rating with last year and trend': {
    raw: block('rating', {
      entry: 'means',
      showLastYear: true,
      trendYears: 2,
      criteria: [{ key: 'a', label: 'Trygghet' }],
      roles: [{ key: 'r', label: 'Rektor' }],
    }),
    answer: { means: { a: { r: { kind: 'number', value: '4' } } } },
    says: /Det finns inget svar från 2021\/22\.[\s\S]*Utvecklingen över tid visas när/,
    en: /There is no answer from 2021\/22\.[\s\S]*The trend is shown when/,
  },
  'an answer view of last year, with a question to each': {
    raw: block('answerView', {
      sourceKey: 'goals',
      from: 'earlier',
      columns: [
        { key: 'goal', label: 'Mål', fill: 'shown' },
        { key: 'result', label: 'Resultat', fill: 'answer', type: 'longText' },
      ],
    }),
    says: /Det finns inget svar från 2021\/22\./,
    form: /Det finns inget svar från 2021\/22\./,
    en: /There is no answer from 2021\/22\./,
  },
  'an analysis of last year’s goals': {
    raw: block('goalAnalysis', { domains: ['learning'] }),
    resolved: { goals: [] },
    says: /Det finns inga planerade mål för läsåret 2022\/23/,
    form: /Det finns inga planerade mål för läsåret 2022\/23/,
    en: /No goals were planned for 2022\/23/,
  },
  'a plan that offers last year’s goals': {
    raw: block('goalPlanning', { domains: ['learning'] }),
    resolved: { board: [], focus: [], lastYear: [] },
    says: /Inga mål är angivna för läsåret 2023\/24/,
    en: /No goals have been given for 2023\/24/,
  },
  'development areas of last year': {
    raw: block('focusItems', { yearOffset: -1 }),
    resolved: { items: [] },
    says: /Inga utvecklingsområden är registrerade för 2021\/22/,
    en: /No development areas are registered for 2021\/22/,
  },
  'mandatory goals of last year': {
    raw: block('mandatoryGoals', { yearOffset: -1 }),
    resolved: { goals: [] },
    says: /Inga mål är registrerade för 2021\/22/,
    en: /No goals are registered for 2021\/22/,
  },
  'a table of results over years': {
    raw: block('measureTable', {
      measures: [{ measure: 'merit17' }],
      periods: [-2, -1, 0].map((yearOffset) => ({ term: 'VT', yearOffset })),
    }),
    resolved: { facts: [figure('VT2023')] },
    says: /Det finns inga uppgifter för VT-21 och VT-22\./,
    en: /There are no figures for .* and /,
  },
  'a chart over years': {
    raw: block('chart', { source: 'measures', measures: ['merit17'], kind: 'lines' }),
    resolved: { measures: [figure('VT2023')] },
    says: /uppgift saknas/,
    en: /no data/,
  },
  'a chart without any year': {
    raw: block('chart', { source: 'measures', measures: ['merit17'] }),
    resolved: { measures: [] },
    says: /Det finns inga uppgifter att visa/,
    en: /There are no figures to show/,
  },
  'a roll-up of what schools answered last year': {
    raw: block('rollUp', { sourceKey: 'q', yearOffset: -1 }),
    resolved: { answers: [{ documentId: '', unitKey: 'a', unitName: 'Ekskolan', answer: undefined, state: '' }] },
    says: /Ingen enhet svarade 2021\/22\.[\s\S]*Inget inlämnat från 2021\/22: Ekskolan\./,
    en: /No unit answered in 2021\/22\.[\s\S]*Nothing handed in from 2021\/22: Ekskolan\./,
  },
}

describe.each(Object.entries(cases))('%s', (_, { raw, resolved = {}, answer, says, form, en }) => {
  const madeIn = (language: 'sv' | 'en') => {
    const sections = [section('A', [raw])]
    const template = { title: 'Plan', layout: 'report' as const, language, sections }
    return documentOf(sections, { template, resolved: { b: resolved }, answers: { b: { value: answer, rev: 1 } } })
  }
  it('says that there is none, in page and Word and where the school answers', async () => {
    const made = madeIn('sv')
    expect(made.problems).toEqual([])
    const { html, wordText } = await outputsOf(made.tree)
    const page = html
      .slice(html.indexOf('<body'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([.:]) ?/g, '$1 ')
    for (const text of [page, wordText]) expect(text).toMatch(says)
    if (form) expect(JSON.stringify(made.item('b')?.form)).toMatch(form)
  })
  it('says it in English', () => {
    const { tree } = madeIn('en')
    expect(textsIn(tree.children).map(inlineText).join('\n')).toMatch(en)
  })
})

it('shows no column of a year that nobody rated, and the column as soon as there is one', () => {
  const { raw } = cases['a rating with last year and trend'] as Case
  const headOf = (resolved: Record<string, unknown>) =>
    JSON.stringify(documentOf([section('A', [raw])], { resolved: { b: resolved } }).tables[0]?.head)
  expect(headOf({})).not.toContain('2021/22')
  const earlier = { answer: { means: { a: { r: { kind: 'number', value: '3' } } } } }
  expect(headOf({ back1: earlier })).toContain('2021/22')
  const quiet = documentOf([section('A', [raw])], { resolved: { b: {} } })
  expect(nodesOf(quiet.tree.children, 'figure')).toEqual([])
})
