import { afterAll, expect, it } from 'vitest'
import type { ComposeInput } from '#document/input/input.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { rowsOf } from '../blocks/reading.ts'
import { pagesOf, squeeze } from '../coverage/pdfText.ts'
import { sampleInput } from '../document/sampleInput.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

afterAll(() => closePdfService())

/** C10: person, time, date and period in columns, due dates with what has passed, decisions as data. */
const block = {
  blockKey: 't',
  blockType: 'table',
  columns: [
    { key: 'who', label: 'Ansvarig', type: 'person' },
    { key: 'when', label: 'Tid', type: 'period' },
    { key: 'due', label: 'Klart senast', type: 'date', due: true },
    { key: 'plain', label: 'Möte', type: 'date' },
  ],
  rows: [
    { key: 'a', label: 'A' },
    { key: 'b', label: 'B' },
    { key: 'c', label: 'C' },
  ],
}
const value = {
  cells: {
    a: {
      who: 'Eva Ek, rektor',
      when: { start: '2023-W45', end: '2023-W47', precision: 'week' },
      due: '2023-06-14',
      plain: '2023-06-14',
    },
    b: { when: { start: '2023-03', precision: 'month' }, due: '2023-06-15' },
    c: { when: { start: 'VT2023', precision: 'term' }, due: '2023-02-30' },
  },
}
const made = (today?: string) =>
  documentOf([section('A', [block])], { answers: { t: { value, rev: 1 } }, ...(today ? { today } : {}) })

it('prints people, weeks, months and terms, and marks a due date once it has passed', async () => {
  const { tables, tree, findings } = made('2023-06-15')
  expect(rowsOf(tables[0])).toEqual([
    ['A', 'Eva Ek, rektor', 'vecka 45, 2023 – vecka 47, 2023', '14 juni 2023 [Datumet har passerat]', '14 juni 2023'],
    ['B', '', 'mars 2023', '15 juni 2023', ''],
    ['C', '', 'VT-23', '[Kan inte läsas: ”2023-02-30”]', ''],
  ])
  expect(findings.join()).toContain('2023-02-30 finns inte i kalendern')
  const { html, word } = await outputsOf(tree)
  expect(html).toContain('Datumet har passerat')
  expect(word.tags).toEqual(['⚠ Datumet har passerat', '⚠ Kan inte läsas: ”2023-02-30”'])
})

it('compares with the stored day, and with none where none is stored', () => {
  expect(JSON.stringify(made('2023-06-20').tables)).toMatch(/15 juni 2023.*Datumet har passerat/)
  expect(JSON.stringify(made().tables)).not.toContain('passerat')
})

it('sorts recurrences and dates of a calendar, and prints a decision where it is placed', () => {
  const calendar = {
    blockKey: 'k',
    blockType: 'calendar',
    rows: [
      { key: 'y', when: '2024-03', activity: 'Enkät' },
      { key: 'x', when: '2023-09-15', activity: 'Dialog' },
    ],
  }
  const control = {
    blockKey: 'd',
    blockType: 'documentControl',
    rows: [
      { key: 'by', label: 'Beslutat av', value: 'Nämnden' },
      { key: 'at', label: 'Beslut', fill: 'answer', type: 'shortText' },
    ],
  }
  const { tables } = documentOf([section('A', [calendar, control])], {
    answers: { d: { value: { at: '2023-10-16 § 12' }, rev: 1 } },
  })
  expect(rowsOf(tables[0]).map((row) => row.join(' '))).toEqual([
    expect.stringContaining('Dialog'),
    expect.stringContaining('Enkät'),
  ])
  expect(rowsOf(tables[1])).toEqual([
    ['Beslutat av', 'Nämnden'],
    ['Beslut', '2023-10-16 § 12'],
  ])
})

const decisionBlocks = [
  {
    blockKey: 'cover',
    blockType: 'cover',
    heading: 'Plan',
    facts: [
      { label: 'Fastställd', value: '{{fastställd}}' },
      { label: 'Roll', value: '{{adopted.role}}' },
    ],
  },
  {
    blockKey: 'control',
    blockType: 'documentControl',
    rows: [
      { key: 'by', label: 'Beslutat av', value: '{{fastställd.av}}' },
      { key: 'date', label: 'Beslutsdatum', value: '{{fastställd.datum}}' },
      { key: 'paragraph', label: 'Paragraf', value: '{{fastställd.paragraf}}' },
      { key: 'number', label: 'Diarienummer', value: '{{diarienummer}}' },
    ],
  },
]
const decidedDocument = (decision: Pick<ComposeInput['document'], 'adopted' | 'registryNumber'>) => {
  const sections = [section('A', decisionBlocks)]
  return documentOf(sections, { document: { ...sampleInput(sections).document, ...decision } })
}

it('prints the decision at adoption where the designer places it, in every output', async () => {
  const { tree, tables, problems } = decidedDocument({
    adopted: { by: 'Eva Ek', role: 'rektor', date: '2023-10-16', paragraph: '12' },
    registryNumber: 'BUN 2023/7',
  })
  expect(problems).toEqual([])
  expect(rowsOf(tables[0])).toEqual([
    ['Beslutat av', 'Eva Ek, rektor'],
    ['Beslutsdatum', '16 oktober 2023'],
    ['Paragraf', '§ 12'],
    ['Diarienummer', 'BUN 2023/7'],
  ])
  const { html, wordText } = await outputsOf(tree)
  const options = { date: new Date('2023-10-16'), loadAsset: async () => undefined }
  const { pdf } = await renderDocument(tree, ['pdf'], options)
  const pages = await pagesOf(pdf.bytes)
  for (const text of [squeeze(html), squeeze(wordText), pages.join('')]) {
    expect(text).toContain(squeeze('Eva Ek, rektor 16 oktober 2023 § 12'))
    expect(text).toContain(squeeze('BUN 2023/7'))
  }
})

it('says before adoption that the decision is filled in then, and leaves out what it lacked', () => {
  const before = decidedDocument({})
  expect(before.problems).toEqual([])
  expect(rowsOf(before.tables[0])[0]).toEqual(['Beslutat av', '[fylls i när dokumentet fastställs]'])
  const { tables, tree } = decidedDocument({ adopted: { by: 'Nämnden', date: '2023-10-16' } })
  expect(rowsOf(tables[0]).map(([name]) => name)).toEqual(['Beslutat av', 'Beslutsdatum'])
  expect(JSON.stringify(tree)).not.toContain('"Roll"')
})

it('does not mark what is said to be done, and says when the column that says so is not there', () => {
  const done = {
    blockKey: 't',
    blockType: 'table',
    columns: [
      { key: 'due', label: 'Klart senast', type: 'date', due: true, doneBy: 'Läge', doneWhen: ['Klart'] },
      {
        key: 'state',
        label: 'Läge',
        type: 'choice',
        options: [
          { key: 'o1', label: 'Pågår' },
          { key: 'o2', label: 'Klart' },
        ],
      },
    ],
    rows: ['a', 'b', 'c'].map((key) => ({ key, label: key })),
  }
  const due = '2023-06-01'
  const value = { cells: { a: { due, state: 'o2' }, b: { due, state: 'o1' }, c: { due } } }
  const shown = (columns = done.columns) =>
    documentOf([section('A', [{ ...done, columns }])], { answers: { t: { value, rev: 1 } }, today: '2023-06-15' })
  expect(rowsOf(shown().tables[0]).map((row) => row[1])).toEqual([
    '1 juni 2023',
    '1 juni 2023 [Datumet har passerat]',
    '1 juni 2023 [Datumet har passerat]',
  ])
  const [first, ...others] = done.columns
  const whatever = shown([Object.assign({}, first, { doneWhen: [] }), ...others])
  expect(rowsOf(whatever.tables[0])[1]?.[1]).toBe('1 juni 2023')
  const broken = shown([Object.assign({}, first, { doneBy: 'Borta' }), ...others])
  expect(broken.problems.join()).toContain('klart när ”Borta” är besvarat, men det finns inte')
})
