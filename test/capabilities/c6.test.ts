import { expect, it } from 'vitest'
import type { ShowWhen } from '#document/input/input.ts'
import { needsOf } from '#document/input/needsOf.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { inlineText } from '#document/text/variables.ts'
import { rowsOf } from '../blocks/reading.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C6: a section for each item of a set, with its own variables, figures and answers; the same sets give table rows. */
const repeated = section(
  '{{item}}',
  [
    { blockKey: 'q', blockType: 'question', prompt: 'Vad gäller för {{item}}?' },
    { blockKey: 'm', blockType: 'subjectAttainment', grade: '3' },
  ],
  { sectionKey: 'grade', repeat: 'grades' },
)
const sets = {
  grades: [
    { key: '3', label: 'Årskurs 3' },
    { key: '6', label: 'Årskurs 6' },
  ],
}

it('repeats a section, each with its own title, number, answer and data', async () => {
  const { tree, form, input, item } = documentOf([repeated], {
    sets,
    answers: { 'q@6': { value: { answer: 'Om sexan.' }, rev: 1 } },
  })
  expect(tree.children.map((node) => node.type === 'section' && [node.number, inlineText(node.title)])).toEqual([
    ['1', 'Årskurs 3'],
    ['2', 'Årskurs 6'],
  ])
  expect(form.map(({ sectionKey }) => sectionKey)).toEqual(['grade@3', 'grade@6'])
  expect(item('q@6')?.value).toEqual({ answer: 'Om sexan.' })
  expect(JSON.stringify(item('q@3')?.form)).toContain('Vad gäller för Årskurs 3?')
  expect(Object.keys(needsOf(blocks, input))).toEqual(['q@3', 'm@3', 'q@6', 'm@6'])
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html, wordText]) expect(text).toContain('Om sexan.')
})

it('is hidden where its condition does not hold, and gives rows to a table', () => {
  const rows = (rowsFrom: string, data = {}) =>
    rowsOf(
      documentOf(
        [section('A', [{ blockKey: 't', blockType: 'table', rowsFrom, columns: [{ key: 'a', label: 'A' }] }])],
        { resolved: { t: data } },
      ).tables[0],
    ).map(([first]) => first)
  expect(documentOf([repeated], { sets, visibility: { grade: false } }).tree.children).toEqual([])
  expect(rows('subjects')).toEqual(['Bild', 'Matematik', 'Svenska'])
  expect(rows('domains')).toEqual(['Lärande', 'Normer & värden'])
  expect(rows('schoolForms')).toEqual(['Grundskola'])
  expect(rows('grades')).toContain('Åk 9')
  expect(rows('unitsBelow', { units: [{ key: 'u', name: 'Alskolan' }] })).toEqual(['Alskolan'])
})

const bands = [
  { key: 'F-3', label: 'F–3', grades: [0, 1, 2, 3] },
  { key: '7-9', label: '7–9', grades: [7, 8, 9] },
]
const question = (blockKey: string, showWhen: ShowWhen) => ({ blockKey, blockType: 'question', prompt: '?', showWhen })
const keysOf = (form: { items: { instanceKey: string }[] }[]) =>
  form.flatMap(({ items }) => items.map(({ instanceKey }) => instanceKey))

it('decides a condition for each item: by its grades, by its name, and by what a unit below is', () => {
  const perBand = section('{{item}}', [question('marks', { grades: [7, 8, 9] }), question('all', {})], {
    sectionKey: 'band',
    repeat: 'gradeBands',
  })
  expect(keysOf(documentOf([perBand], { sets: { gradeBands: bands } }).form)).toEqual([
    'all@F-3',
    'marks@7-9',
    'all@7-9',
  ])
  const perDomain = section('{{item}}', [question('only', { items: ['safety'] }), question('all', {})], {
    sectionKey: 'domain',
    repeat: 'domains',
  })
  const domains = ['learning', 'safety'].map((key) => ({ key, label: key }))
  expect(keysOf(documentOf([perDomain], { sets: { domains } }).form)).toEqual([
    'all@learning',
    'only@safety',
    'all@safety',
  ])
  const perUnit = section('{{item}}', [question('pre', { unitKinds: ['preschool'] })], {
    sectionKey: 'unit',
    repeat: 'unitsBelow',
    showWhen: { areas: ['east'] },
  })
  const unit = (key: string, kind: 'school' | 'preschool', area: string) => ({
    key,
    label: key,
    unit: { key, kind, schoolForms: [], grades: [], ancestors: [{ key: area }] },
  })
  const unitsBelow = [unit('a', 'school', 'east'), unit('b', 'preschool', 'east'), unit('c', 'preschool', 'west')]
  const input = { sets: { unitsBelow } }
  const { form } = documentOf([perUnit], {
    ...input,
    visibility: visibilityFor([perUnit], documentOf([perUnit], input).input.unit),
  })
  expect(form.map(({ sectionKey, items }) => [sectionKey, ...keysOf([{ items }])])).toEqual([
    ['unit@a'],
    ['unit@b', 'pre@b'],
  ])
})

it('repeats over the unit’s goals, and gives a table a row for each', () => {
  const goals = [{ goalKey: 'g1', level: 'unit', schoolYear: 2022, text: 'Fler ska läsa', order: 0, mandatory: false }]
  const perGoal = section('Mål: {{item}}', [question('q', {})], { sectionKey: 'goal', repeat: 'goals' })
  const table = { blockKey: 't', blockType: 'table', rowsFrom: 'goals', columns: [{ key: 'a', label: 'A' }] }
  const { tree, tables, form } = documentOf([perGoal, section('B', [table])], {
    sets: { goals: [{ key: 'g1', label: 'Fler ska läsa' }] },
    resolved: { t: { goals } },
  })
  expect(form[0]?.sectionKey).toBe('goal@g1')
  expect(JSON.stringify(tree)).toContain('Mål: Fler ska läsa')
  expect(rowsOf(tables[0])[0]?.[0]).toBe('Fler ska läsa')
})

it('tells the guidance of a repeated section once for all its items, and apart where it differs', () => {
  const asked = (help: string) =>
    section('Om {{item}}', [{ blockKey: 'q', blockType: 'question', prompt: 'Hur går {{item}}?', help }], {
      repeat: 'grades',
    })
  const guidance = section('Stöd', [{ blockKey: 'g', blockType: 'guidanceAppendix' }], { kind: 'appendix' })
  const headings = (help: string) => {
    const { tree } = documentOf([asked(help), guidance], { sets })
    return JSON.stringify(tree.children.at(-1)).match(/\d(–\d+)? Om [^"]*|Hur går [^"]*/g)
  }
  const once = headings('Läs kursplanen.')
  expect(once).toEqual(['1–2 Om Årskurs 3, Årskurs 6', 'Hur går Årskurs 3, Årskurs 6?'])
  expect(headings('Läs om {{item}}.')).toHaveLength(4)
})
