import { expect, it } from 'vitest'
import { needsOf } from '#document/input/needsOf.ts'
import { rowsOf } from '../blocks/reading.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C2: records of one block shown in another, with chosen columns, further columns to answer, and kept identity. */
const goals = {
  blockKey: 'goals',
  blockType: 'records',
  itemLabel: 'Mål',
  columns: [
    { key: 'goal', label: 'Mål', type: 'shortText' },
    { key: 'why', label: 'Varför', type: 'longText' },
  ],
}
const view = (more = {}) => ({
  blockKey: 'view',
  blockType: 'answerView',
  sourceKey: 'goals',
  caption: 'Uppföljning av målen',
  columns: [
    { key: 'goal', label: 'Mål', fill: 'shown' },
    { key: 'result', label: 'Resultat', fill: 'answer', type: 'shortText' },
  ],
  ...more,
})
const planned = {
  records: {
    order: ['r2', 'r1'],
    items: { r1: { goal: 'Läsa mer', why: 'För låga resultat' }, r2: { goal: 'Räkna mer' } },
  },
}
const answers = {
  goals: { value: planned, rev: 1 },
  view: { value: { rows: { r1: { result: 'Nått' }, gone: { result: 'Kvar sedan förut' } } }, rev: 1 },
}

it('shows chosen columns of the same document, and keeps what is answered with its record', async () => {
  const { tables, item, tree, problems } = documentOf([section('A', [goals, view()])], { answers })
  expect(problems).toEqual([])
  expect(rowsOf(tables.at(-1))).toEqual([
    ['Räkna mer', ''],
    ['Läsa mer', 'Nått'],
    ['[Källan är borttagen]', 'Kvar sedan förut'],
  ])
  const field = item('view')?.form?.fields[0]?.field
  expect(field).toMatchObject({
    widget: 'table',
    rows: [
      { key: 'r2', label: 'Räkna mer' },
      { key: 'r1', label: 'Läsa mer' },
    ],
  })
  expect(field?.widget === 'table' && field.columns.map(({ key }) => key)).toEqual(['result'])
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html, wordText]) expect(text).toContain('Kvar sedan förut')
})

it('shows an earlier year’s records in the same way', () => {
  const resolved = { view: { earlier: { schoolYear: 2021, answer: planned } } }
  const { tables } = documentOf([section('A', [view({ from: 'earlier' })])], {
    answers: { view: answers.view },
    resolved,
  })
  expect(rowsOf(tables.at(-1)).slice(0, 2)).toEqual([
    ['Räkna mer', ''],
    ['Läsa mer', 'Nått'],
  ])
})

it('shows another unit’s records with whose they are, and says when they are not handed in', async () => {
  const other = { schoolYear: 2022, answer: planned, title: 'Nämndens plan', unitName: 'Kommunen' }
  const from = view({ from: 'other', scope: 'municipality' })
  const made = documentOf([section('A', [from])], {
    answers: { view: answers.view },
    resolved: { view: { other: { ...other, url: 'https://kommunen.example/p/plan' } } },
  })
  expect(needsOf(blocks, made.input).view).toMatchObject({
    other: { kind: 'otherAnswer', blockKey: 'goals', yearsBack: 0, scope: 'municipality' },
  })
  expect(rowsOf(made.tables.at(-1)).slice(0, 2)).toEqual([
    ['Räkna mer', ''],
    ['Läsa mer', 'Nått'],
  ])
  const { html, wordText } = await outputsOf(made.tree)
  for (const text of [html.replace(/<[^>]*>/g, ''), wordText]) expect(text).toContain('Källa: Nämndens plan')
  expect(html).toContain('href="https://kommunen.example/p/plan"')
  expect(JSON.stringify(documentOf([section('A', [view({ from: 'other', columns: [] })])]).tree)).toContain(
    'Ännu inte inlämnat: Kommunen.',
  )
})
