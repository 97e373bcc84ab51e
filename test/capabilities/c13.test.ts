import { expect, it } from 'vitest'
import { choicesOf } from '#admin/template/choices/choicesOf.ts'
import { sv } from '#admin/words/sv.ts'
import { fixtureVocabulary } from '#blocks/kit/index.ts'
import { templateFaults } from '#commands/template/templateFaults.ts'
import type { RawBlock, SectionContent, SetMember, UnitSnapshot } from '#document/input/input.ts'
import { needsOf, tokensKey } from '#document/input/needsOf.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { inlineText } from '#document/text/variables.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/**
 * C13: in a section repeated for units, areas, grades or domains a scope, a measure, a token, another answer and a
 * condition may mean the item; and one repetition may stand within another.
 */
const unit = (
  key: string,
  label: string,
  grades: number[],
  more: Partial<UnitSnapshot> & { head?: string; area?: string } = {},
): SetMember => ({
  key,
  label,
  unit: {
    key,
    kind: more.kind ?? 'school',
    schoolForms: ['compulsory'],
    grades,
    ancestors: more.area ? [{ key: more.area }] : [],
  },
  variables: more.head ? { headTeacher: more.head } : {},
})
const sets = {
  unitsBelow: [
    unit('al', 'Alskolan', [1, 3], { head: 'Ann Ek', area: 'norr' }),
    unit('bok', 'Bokskolan', [3, 6, 9], { head: 'Bo Alm', area: 'soder' }),
  ],
  areasBelow: [unit('norr', 'Norr', [], { kind: 'area' }), unit('soder', 'Söder', [], { kind: 'area' })],
  domains: [{ key: 'learning', label: 'Lärande' }],
}
const measures = [1, 3, 6, 9].map((grade) => ({
  key: `attainmentGrade${grade}.mathematics`,
  label: `Matematik åk ${grade}`,
  unit: '%',
  decimals: 0,
}))
const chart = (more: Record<string, unknown> = {}): RawBlock => ({
  blockKey: 'c',
  blockType: 'chart',
  caption: 'Matematik på {{item.unit}}',
  source: 'measures',
  measures: ['attainmentGrade9.mathematics'],
  scopes: ['key:{{item.unit.key}}'],
  periods: [{ term: 'VT', yearOffset: 0 }],
  ...more,
})
const perUnit = (...own: RawBlock[]) =>
  section('{{varje}}, rektor {{varje.rektor}}', own, { sectionKey: 'u', repeat: 'unitsBelow' })
const perGrade = (...own: RawBlock[]) =>
  section('{{varje.årskurs}} på {{varje.enhet}}', own, {
    sectionKey: 'g',
    kind: 'subsection',
    repeat: 'grades',
    repeatWithin: true,
  })
const needsAt = (sections: SectionContent[]) => needsOf(blocks, documentOf(sections, { sets }).input)
const fact = (scope: string, unitName: string, value: string, measure = 'attainmentGrade9.mathematics') => ({
  measure,
  group: 'all',
  period: 'VT2023',
  scope,
  unitName,
  value: { kind: 'number', value },
})

it('asks for the item’s own figures, answers and tokens, and prints each item with its own', async () => {
  const sections = [
    perUnit(
      chart(),
      {
        blockKey: 't',
        blockType: 'measureTable',
        measures: ['attainmentGrade9.mathematics'],
        scope: 'key:{{varje.enhet.nyckel}}',
      },
      { blockKey: 'v', blockType: 'answerView', sourceKey: 'q', from: 'other', scope: 'key:{{item.key}}' },
      {
        blockKey: 'r',
        blockType: 'question',
        prompt: 'Hos er {{measure:attainmentGrade9.mathematics;all;VT2023;varje}}?',
      },
    ),
  ]
  const needs = needsAt(sections)
  expect(needs['c@bok']).toMatchObject({ measures: { scopes: ['key:bok'] } })
  expect(needs['t@al']).toMatchObject({ facts: { scopes: ['key:al'] } })
  expect(needs['v@al']).toMatchObject({ other: { blockKey: 'q', scope: 'key:al' } })
  const token = (key: string) => `measure:attainmentGrade9.mathematics;all;VT2023;key:${key}`
  expect(needs[tokensKey]).toMatchObject({
    [token('al')]: { scopes: ['key:al'] },
    [token('bok')]: { scopes: ['key:bok'] },
  })
  const given = (key: string, name: string, value: string) => ({
    [`c@${key}`]: { measures: [fact(`key:${key}`, name, value)] },
    [`t@${key}`]: { facts: [fact(`key:${key}`, name, value)] },
    [`v@${key}`]: {
      other: {
        answer: { answer: `Svaret från ${name}.` },
        title: `Plan för ${name}`,
        unitName: name,
        schoolYear: 2022,
      },
    },
  })
  const { tree, problems, form } = documentOf(sections, {
    sets,
    vocabulary: { ...fixtureVocabulary, measures },
    resolved: {
      ...given('al', 'Alskolan', '71'),
      ...given('bok', 'Bokskolan', '82'),
      [tokensKey]: {
        [token('al')]: [fact('key:al', 'Alskolan', '71')],
        [token('bok')]: [fact('key:bok', 'Bokskolan', '82')],
      },
    },
  })
  expect(problems).toEqual([])
  const pages = tree.children.map((node) => JSON.stringify(node))
  expect(pages.map((page) => [page.includes('"71'), page.includes('"82')])).toEqual([
    [true, false],
    [false, true],
  ])
  // The school answers nobody's figures but its own: a table of the item's is given.
  expect(
    form.flatMap(({ items }) => items.map(({ instanceKey, form: own }) => [instanceKey, own?.fields.length ?? 0])),
  ).toContainEqual(['r@al', 1])
  expect(nodesOf(tree.children, 'table').map(({ caption }) => inlineText(caption ?? []))).toContain(
    'Matematik åk 9, Bokskolan',
  )
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html, wordText])
    for (const part of ['Alskolan, rektor Ann Ek', 'Bokskolan, rektor Bo Alm', 'Svaret från Bokskolan.', 'Hos er 82'])
      expect(text).toContain(part)
  for (const text of [html, wordText]) expect(text).not.toMatch(/\{\{|key:/)
})

it('repeats grades within units, with measures and answers of both', async () => {
  const sections = [
    perUnit({ blockKey: 'q', blockType: 'question', prompt: 'Om {{varje}}?' }),
    perGrade(
      chart({ measures: ['attainmentGrade{{item.grade.key}}.mathematics'] }),
      { blockKey: 's', blockType: 'question', prompt: 'Vad syns?' },
      { blockKey: 'v', blockType: 'answerView', sourceKey: 'q', from: 'document' },
      { blockKey: 'w', blockType: 'answerView', sourceKey: 's', from: 'document' },
    ),
  ]
  const { tree, form, input, problems } = documentOf(sections, {
    sets,
    vocabulary: { ...fixtureVocabulary, measures },
    answers: {
      'q@bok': { value: { answer: 'Hela Bokskolan.' }, rev: 1 },
      's@bok@6': { value: { answer: 'Sexorna läser.' }, rev: 1 },
    },
    resolved: { 'c@bok@6': { measures: [fact('key:bok', 'Bokskolan', '64', 'attainmentGrade6.mathematics')] } },
  })
  expect(problems).toEqual([])
  expect(form.map(({ sectionKey, title }) => [sectionKey, title])).toEqual([
    ['u@al', 'Alskolan, rektor Ann Ek'],
    ['g@al@1', 'Årskurs 1 på Alskolan'],
    ['g@al@3', 'Årskurs 3 på Alskolan'],
    ['u@bok', 'Bokskolan, rektor Bo Alm'],
    ['g@bok@3', 'Årskurs 3 på Bokskolan'],
    ['g@bok@6', 'Årskurs 6 på Bokskolan'],
    ['g@bok@9', 'Årskurs 9 på Bokskolan'],
  ])
  expect(needsOf(blocks, input)['c@bok@6']).toMatchObject({
    measures: { measures: ['attainmentGrade6.mathematics'], scopes: ['key:bok'] },
  })
  const six = nodesOf(tree.children, 'section').find(({ origin }) => origin.blockKey === 'g@bok@6')
  expect(six?.number).toBe('2.2')
  // The same item's answer, and else that of the item around it.
  for (const said of ['Hela Bokskolan.', 'Sexorna läser.', '64']) expect(JSON.stringify(six)).toContain(said)
  expect(JSON.stringify(tree.children[0])).not.toContain('Bokskolan')
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html, wordText]) expect(text).toContain('Årskurs 6 på Bokskolan')
})

it('repeats units within their area, and judges conditions by the item at each level', () => {
  const area = section('{{varje}}', [], { sectionKey: 'a', repeat: 'areasBelow' })
  const school = section('{{varje.enhet}} i {{varje.område}}', [], {
    sectionKey: 'u',
    kind: 'subsection',
    repeat: 'unitsBelow',
    repeatWithin: true,
    showWhen: { grades: [9] },
  })
  const { tree, input } = documentOf([area, school], { sets })
  const visibility = visibilityFor([area, school], { ...input.unit, grades: [] })
  expect(visibility).toEqual({ a: true, u: true })
  expect(nodesOf(tree.children, 'section').map(({ title }) => inlineText(title))).toEqual([
    'Norr',
    'Söder',
    'Bokskolan i Söder',
  ])
})

it('is chosen by name where the section repeats, and refused where there is no such item', () => {
  const design = (repeat?: string) => ({
    title: 'Mall',
    language: 'sv' as const,
    layout: 'report' as const,
    sections: [
      { id: '1', sectionKey: 'u', title: 'A', kind: 'section', repeat, blocks: [] },
      {
        id: '2',
        sectionKey: 'g',
        title: 'B',
        kind: 'subsection',
        repeat: 'grades',
        repeatWithin: true,
        blocks: [{ id: '3', ...chart() }],
      },
    ],
  })
  const offered = (from: 'scopes' | 'measures', repeat?: string) =>
    choicesOf(
      { from },
      {
        vocabulary: { ...fixtureVocabulary, measures },
        units: [],
        variables: {},
        design: design(repeat),
        others: [],
        blockKey: 'c',
        typeName: (slug) => slug,
        asks: () => true,
        hasCells: (slug: string) => slug === 'table',
      },
      sv.choices,
      'sv',
    )
  expect(offered('scopes', 'unitsBelow')[0]).toEqual({
    value: 'key:{{item.unit.key}}',
    label: 'Den som avsnittet upprepas för',
  })
  expect(offered('scopes')[0]?.value).toBe('unit')
  expect(offered('measures').at(-1)).toEqual({
    value: 'attainmentGrade{{item.grade.key}}.mathematics',
    label: 'Samma mått för det som avsnittet upprepas för, som ”Matematik åk 1”',
  })
  const faults = (sections: SectionContent[]) =>
    templateFaults(
      blocks,
      { title: 'T', language: 'sv', layout: 'report', sections },
      { ...fixtureVocabulary, measures },
      {
        roles: ['headTeacher'],
      },
    ).flatMap((fault) => (fault.severity === 'error' ? [fault.code] : []))
  const alt = { alt: 'Ett diagram.' }
  expect(faults([perUnit(chart(alt)), perGrade(chart({ ...alt, blockKey: 'd' }))])).toEqual([])
  expect(faults([section('A', [chart({ ...alt, caption: 'Matematik' })])])).toEqual(['NO_ITEM'])
  expect(faults([section('A', [chart({ ...alt, caption: 'Matematik' })], { repeat: 'grades' })])).toEqual(['NO_ITEM'])
})
