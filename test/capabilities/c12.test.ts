import { expect, it } from 'vitest'
import { formOf } from '#document/answer/formOf.ts'
import { unread } from '#document/answer/value.ts'
import { compose } from '#document/compose.ts'
import { tokensKey } from '#document/input/needsOf.ts'
import { num, rowsOf, words } from '../blocks/reading.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C12: a template's language governs fixed words, numbers and metadata in every output. */
it('speaks English where the template does', async () => {
  const sections = [
    section('Results', [
      {
        blockKey: 't',
        blockType: 'table',
        caption: 'Pupils',
        columns: [
          { key: 'n', label: 'Count', type: 'number', decimals: 1 },
          { key: 'd', label: 'Due', type: 'date' },
        ],
        rows: [
          { key: 'a', label: 'All, see {{ref:results}}' },
          { key: 'b', label: 'Some' },
        ],
        totals: [{ operation: 'mean', label: '' }],
      },
      { blockKey: 'q', blockType: 'question', prompt: 'How did it go?', required: true },
    ]),
  ]
  const swedish = documentOf(sections, {
    answers: {
      t: { value: { cells: { a: { n: num('1234.5'), d: '2023-06-14' }, b: { n: { kind: 'suppressed' } } } }, rev: 1 },
    },
  })
  const input = { ...swedish.input, template: { ...swedish.input.template, language: 'en' as const } }
  const { tree, problems } = compose(blocks, input)
  expect(problems).toEqual([])
  const inSwedish = rowsOf(swedish.tables[0])
  expect(inSwedish[0]?.[1]).toBe('1 234,5')
  const { html, wordText, word } = await outputsOf(tree)
  for (const text of [html.replace(/<[^>]*>/g, ' '), wordText]) {
    for (const english of [
      '1,234.5',
      '14 June 2023',
      'Mean',
      'Not answered',
      'section 1',
      'hidden for confidentiality',
    ])
      expect(text).toContain(english)
    for (const wrong of ['juni', 'Medelvärde', 'Ej besvarad', 'avsnitt 1']) expect(text).not.toContain(wrong)
  }
  expect(html).toMatch(/<html[^>]* lang="en/)
  expect(word.language).toMatch(/^en/)
  expect(words(tree.children.flatMap((node) => (node.type === 'section' ? node.title : [])))).toBe('Results')
  expect(formOf(blocks, input)[0]?.number).toBe('1')
})

it('names months, sources, school forms and what the designer left unnamed in the document’s language', async () => {
  const sections = [
    section(
      '{{item}}',
      [
        {
          blockKey: 'k',
          blockType: 'calendar',
          source: 'both',
          showWheel: true,
          rows: [{ key: 'a', when: '2024-03-05', activity: 'Open house' }],
        },
      ],
      { repeat: 'schoolForms' },
    ),
    section('B', [
      { blockKey: 'r', blockType: 'records', columns: [{ key: 'a', label: 'A', type: 'shortText' }], print: 'cards' },
      { blockKey: 'f', blockType: 'table', rowsFrom: 'schoolForms', columns: [{ key: 'a', label: 'A' }] },
      { blockKey: 'm', blockType: 'measureTable', measures: [{ measure: 'allPassed' }] },
    ]),
  ]
  const fact = { measure: 'allPassed', group: 'all', scope: 'unit', unitName: 'Solskolan', source: 'SIRIS' }
  const swedish = documentOf(sections, {
    sets: { schoolForms: [{ key: 'compulsory', label: 'Compulsory school' }] },
    answers: { r: { value: { records: { order: ['x'], items: { x: { a: 'Yes' } } } }, rev: 1 } },
    resolved: {
      'k@compulsory': { calendar: [{ key: 'c', date: '2023-10', endDate: '2023-11', title: 'Survey', kind: 'event' }] },
      m: { facts: [{ ...fact, period: 'VT2023', value: num('221.5'), asOf: '2023-09-28' }] },
    },
  })
  const input = { ...swedish.input, template: { ...swedish.input.template, language: 'en' as const } }
  const { html, wordText } = await outputsOf(compose(blocks, input).tree)
  for (const text of [html.replace(/<[^>]*>/g, ' '), wordText]) {
    for (const english of [
      '5 March 2024',
      'October–November',
      'Date',
      'Activity',
      'Annual cycle',
      'Record 1',
      'Compulsory school',
      '28 September 2023',
    ])
      expect(text).toContain(english)
    for (const wrong of ['mars', 'oktober', 'Datum', 'Aktivitet', 'Ansvarig', 'Årshjul', 'Post 1', 'Grundskola'])
      expect(text).not.toContain(wrong)
  }
})

it('reads rows that were left as given in the template’s language, and leaves those the designer wrote', () => {
  const rows = [
    { key: 'decided-by', label: 'Beslutat av', value: '' },
    { key: 'followed-up', label: 'Följs upp', value: 'Årligen' },
    { key: 'responsible', label: 'Ansvarig för planen', value: 'Rektor' },
  ]
  const { input } = documentOf([section('A', [{ blockKey: 'd', blockType: 'documentControl', rows }])])
  const inLanguage = (language: 'sv' | 'en') => {
    const { tree } = compose(blocks, { ...input, template: { ...input.template, language } })
    const [first] = tree.children
    const table = first && 'children' in first ? first.children?.[0] : undefined
    return rowsOf(table?.type === 'table' ? table : undefined)
  }
  expect(inLanguage('en')).toEqual([
    ['Decided by', ''],
    ['Followed up', 'Annually'],
    ['Ansvarig för planen', 'Rektor'],
  ])
  expect(inLanguage('sv')).toEqual(rows.map(({ label, value }) => [label, value]))
})

it('says what is wrong with a template in its language, and prints measured values and terms in it', () => {
  const link = {
    type: 'link',
    fields: { url: 'javascript:alert(1)' },
    children: [{ type: 'text', text: 'here' }],
  }
  const content = {
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'See ' }, link] }] },
  }
  const { input } = documentOf([
    section('A', [
      { blockKey: 'a', blockType: 'gone' },
      { blockKey: 'b', blockType: 'richText', content },
      { blockKey: 'c', blockType: 'question', prompt: '{{nobody}} and {{ref:nowhere}} and {{document:plan}}' },
      { blockKey: 'd', blockType: 'table', columns: 'broken' },
      { blockKey: 'e', blockType: 'question', prompt: 'Merit {{measure:merit17}}' },
      { blockKey: 'f', blockType: 'measureTable', measures: [{ measure: 'allPassed' }] },
    ]),
  ])
  const english = {
    ...input,
    template: { ...input.template, language: 'en' as const },
    resolved: {
      ...input.resolved,
      f: {
        facts: [{ measure: 'allPassed', group: 'all', period: 'VT2023', scope: 'unit', value: unread('85-90') }],
      },
      [tokensKey]: { 'measure:merit17': [{ value: num('1221.5') }] },
    },
  }
  const { tree, problems } = compose(blocks, english)
  expect(problems.map(({ code }) => code).sort()).toEqual([
    'BROKEN_SETTINGS',
    'MISSING_REFERENCE',
    'UNKNOWN_BLOCK',
    'UNKNOWN_VARIABLE',
    'UNKNOWN_VARIABLE',
    'UNSAFE_LINK',
  ])
  for (const { message } of problems) expect(message).not.toMatch(/[åäö]|\b(och|inte|finns|mallen)\b/i)
  const all = JSON.stringify(tree)
  for (const printed of ['[?] = what is written cannot be read', 'Merit 1,221.5', 'Spring 2021', 'Spring 2023'])
    expect(all).toContain(printed)
  expect(all).not.toContain('VT-')
})
