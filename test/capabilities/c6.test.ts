import { expect, it } from 'vitest'
import { needsOf } from '../../src/document/needsOf.ts'
import { inlineText } from '../../src/document/variables.ts'
import { rowsOf } from '../blocks/runBlock.ts'
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
  expect(rows('subjects')).toEqual(['Matematik', 'Svenska'])
  expect(rows('domains')).toEqual(['Lärande', 'Normer & värden'])
  expect(rows('schoolForms')).toEqual(['Grundskola'])
  expect(rows('grades')).toContain('Åk 9')
  expect(rows('unitsBelow', { units: [{ key: 'u', name: 'Alskolan' }] })).toEqual(['Alskolan'])
})
