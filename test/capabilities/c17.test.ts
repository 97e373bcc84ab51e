import { describe, expect, it } from 'vitest'
import { errorsIn, templateFaults } from '#commands/template/templateFaults.ts'
import { fieldText } from '#document/answer/fieldText.ts'
import type { FormField } from '#document/answer/form.ts'
import type { RawBlock } from '#document/input/input.ts'
import type { AnswerBelowFact } from '#document/input/needs.ts'
import { writtenLines } from '#word/form/writtenLines.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C17: views that choose their rows, and know how what they show is answered. */
const scale = 'attainment'
const requirements = {
  blockKey: 'req',
  blockType: 'table',
  columns: [
    { key: 'met', label: 'Uppfyllt', type: 'degree', scale },
    { key: 'share', label: 'Andel', type: 'number', unit: '%', decimals: 1 },
  ],
  rows: [
    { key: 'r1', label: 'Tillsyn av barnen' },
    { key: 'r2', label: 'Utbildad personal' },
    { key: 'r3', label: 'Plan mot kränkningar' },
  ],
}
const share = (value: string) => ({ kind: 'number' as const, value })
const answers = {
  req: {
    value: {
      cells: {
        r1: { met: 'achieved', share: share('90') },
        r2: { met: 'started', share: share('40') },
        r3: { met: 'started', share: share('62.5') },
      },
    },
    rev: 1,
  },
}
const view = (more: Record<string, unknown> = {}): RawBlock => ({
  blockKey: 'view',
  blockType: 'answerView',
  sourceKey: 'req',
  columns: [
    { key: 'met', shows: 'met' },
    { key: 'share', shows: 'share' },
  ],
  ...more,
})
const made = (own: RawBlock, more = {}) =>
  documentOf([section('A', [requirements]), section('B', [own])], { answers, ...more })
const rowsOf = (document: ReturnType<typeof made>) => {
  const table = document.tables.find(({ origin }) => origin.blockKey === 'view')
  return (table?.groups ?? []).flatMap(({ rows }) => rows.map(({ cells }) => JSON.stringify(cells)))
}

describe('what a column is', () => {
  it('and what a row is called come through a view of a view as well, and two that show each other still print', () => {
    const first: RawBlock = {
      blockKey: 'first',
      blockType: 'answerView',
      sourceKey: 'req',
      columns: [
        { key: 'met', shows: 'met' },
        { key: 'order', label: 'Åtgärd', fill: 'answer', type: 'longText' },
      ],
    }
    const given = { ...answers, first: { value: { rows: { r2: { order: 'Utbilda.' } } }, rev: 1 } }
    const second = view({ sourceKey: 'first', columns: [{ key: 'order', shows: 'order' }] })
    const document = documentOf([section('A', [requirements, first]), section('B', [second])], { answers: given })
    expect(rowsOf(document)).toMatchObject([expect.stringMatching(/Utbildad personal.*Utbilda\./u)])
    const circle = { ...first, sourceKey: 'view' }
    const problems = documentOf([section('A', [circle]), section('B', [second])], { answers: given }).problems
    expect(problems).toEqual([])
  })
  it('comes from the column there: name, type, scale, unit, and the names of the rows', async () => {
    const document = made(view())
    expect(document.problems).toEqual([])
    const { html, wordText } = await outputsOf(document.tree)
    for (const output of [html, wordText]) {
      const shown = output.slice(output.lastIndexOf('Uppfyllt'))
      for (const words of ['Andel', 'Utbildad personal', 'Påbörjat', 'Uppnått', '62,5 %'])
        expect(shown).toContain(words)
      for (const key of ['started', 'achieved']) expect(shown).not.toMatch(new RegExp(`(^|[>\\s])${key}`, 'm'))
    }
  })
  it('is kept where the designer says otherwise', () => {
    const columns = [{ key: 'met', shows: 'met', label: 'Läge' }]
    expect(JSON.stringify(made(view({ columns })).tables.at(-1)?.head)).toContain('Läge')
  })
  it('prints ratings by their levels, whatever way they are shown', async () => {
    const rating = {
      blockKey: 'req',
      blockType: 'rating',
      scale,
      criteria: [{ key: 'k1', label: 'Trygghet' }],
      roles: [{ key: 'h', label: 'Rektor' }],
    }
    const value = { respondents: { order: ['a'], items: { a: { role: 'h', 'c-k1': 'started' } } } }
    for (const columns of [[], [{ key: 'c-k1', shows: 'c-k1' }]]) {
      const document = documentOf([section('A', [rating]), section('B', [view({ columns })])], {
        answers: { req: { value, rev: 1 } },
      })
      const nodes = JSON.stringify(document.tree.children.at(-1))
      expect(nodes).toContain('Påbörjat')
      expect(nodes).not.toContain('"text":"started"')
    }
  })
})

describe('which rows are shown', () => {
  it.each([
    [{ onlyMode: 'is', onlyColumn: 'met', onlyValues: ['Påbörjat'] }, ['Utbildad', 'Plan']],
    [{ onlyMode: 'is', onlyColumn: 'met', onlyValues: ['started', 'achieved'] }, ['Tillsyn', 'Utbildad', 'Plan']],
    [{ onlyMode: 'isNot', onlyColumn: 'met', onlyValues: ['Uppnått'] }, ['Utbildad', 'Plan']],
    [{ onlyMode: 'atMost', onlyColumn: 'share', onlyValues: ['62,5'] }, ['Utbildad', 'Plan']],
    [{ onlyMode: 'atLeast', onlyColumn: 'share', onlyValues: ['90'] }, ['Tillsyn']],
  ])('is chosen by level, state or value: %o', (only, names) => {
    const rows = rowsOf(made(view(only)))
    expect(rows).toHaveLength(names.length)
    for (const [at, name] of names.entries()) expect(rows[at]).toContain(name)
  })
  it('says so where none is, and asks further only about those that are', async () => {
    const none = made(view({ onlyMode: 'is', onlyColumn: 'met', onlyValues: ['På god väg'] }))
    expect((await outputsOf(none.tree)).html).toContain('Inget av svaren hör till det som visas här.')
    const order = { key: 'order', label: 'Åtgärd', fill: 'answer', type: 'longText' }
    const only = { onlyMode: 'is', onlyColumn: 'met', onlyValues: ['Påbörjat'], columns: [order] }
    const field = made(view(only)).item('view')?.form?.fields[0]?.field
    expect(field?.widget === 'table' && field.rows.map(({ label }) => label)).toEqual([
      'Utbildad personal',
      'Plan mot kränkningar',
    ])
  })
  it('keeps what was answered to a row that is no longer chosen, without calling it gone', () => {
    const order = { key: 'order', label: 'Åtgärd', fill: 'answer', type: 'longText' }
    const only = { onlyMode: 'is', onlyColumn: 'met', onlyValues: ['Påbörjat'], columns: [order] }
    const document = made(view(only), {
      answers: { ...answers, view: { value: { rows: { r1: { order: 'X' } } }, rev: 1 } },
    })
    expect(rowsOf(document)).toHaveLength(2)
    expect(JSON.stringify(document.tree)).not.toContain('"⚠"')
  })
})

it('shows the records of a repeated section from outside it, each under what it is repeated for', async () => {
  const each = { blockKey: 'req', blockType: 'question', prompt: 'Läge', type: 'degree', scale }
  const repeated = section('{{item}}', [each], { sectionKey: 'rep', repeat: 'grades' })
  const found = {
    'req@3': { value: { answer: 'started' }, rev: 1 },
    'req@6': { value: { answer: 'achieved' }, rev: 1 },
  }
  const sets = {
    grades: [
      { key: '3', label: 'Årskurs 3' },
      { key: '6', label: 'Årskurs 6' },
    ],
  }
  const overview = view({ columns: [{ key: 'answer', shows: 'answer' }] })
  const document = documentOf([repeated, section('B', [overview])], { answers: found, sets })
  const rows = rowsOf(document)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('Årskurs 3')
  expect(rows.some((row) => row.includes('Påbörjat'))).toBe(true)
  const { wordText } = await outputsOf(document.tree)
  expect(wordText).not.toMatch(/\bstarted\b/)
  const failing = { ...overview, onlyMode: 'is', onlyValues: ['Påbörjat'] }
  expect(rowsOf(documentOf([repeated, section('B', [failing])], { answers: found, sets }))).toHaveLength(1)
})

describe('three levels of records', () => {
  const goals = {
    blockKey: 'req',
    blockType: 'records',
    itemLabel: 'Mål',
    columns: [
      { key: 'goal', label: 'Mål' },
      {
        key: 'criteria',
        label: 'Kriterier',
        type: 'records',
        itemLabel: 'Kriterium',
        parts: [
          { key: 'what', label: 'Vad' },
          {
            key: 'actions',
            label: 'Insatser',
            type: 'records',
            itemLabel: 'Insats',
            parts: [
              { key: 'act', label: 'Insats' },
              { key: 'who', label: 'Ansvarig' },
            ],
          },
        ],
      },
    ],
  }
  const list = (items: object[]) => ({
    order: items.map((_, at) => `k${at}`),
    items: Object.fromEntries(items.map((item, at) => [`k${at}`, item])),
  })
  const value = {
    records: list([
      { goal: 'Läsa', criteria: list([{ what: 'Minst E', actions: list([{ act: 'Läsläxa', who: 'Bo Ek' }]) }]) },
    ]),
  }
  it('are shown with their labels by a view', () => {
    const document = documentOf([section('A', [goals]), section('B', [view({ columns: [] })])], {
      answers: { req: { value, rev: 1 } },
    })
    const nodes = JSON.stringify(document.tree.children.at(-1))
    for (const words of ['Kriterium 1', 'Insats 1', 'Ansvarig: ', 'Bo Ek']) expect(nodes).toContain(words)
  })
  it('are gathered with their labels, only of the units whose answer is chosen', () => {
    const fact = (unitKey: string, answer: unknown): AnswerBelowFact => ({
      ...{ documentId: unitKey, unitKey, unitName: unitKey, state: 'handedIn', answer },
    })
    const rollUp = { blockKey: 'all', blockType: 'rollUp', sourceKey: 'req', show: 'table', field: 'records' }
    const resolved = { all: { answers: [fact('Eken', value), fact('Alen', { records: list([{ goal: 'Räkna' }]) })] } }
    const shown = (more = {}) =>
      JSON.stringify(
        documentOf([section('A', [goals]), section('B', [{ ...rollUp, ...more }])], { resolved }).tree.children.at(-1),
      )
    for (const words of ['Eken', 'Alen', 'Insats 1', 'Ansvarig: ']) expect(shown()).toContain(words)
    const chosen = shown({ onlyMode: 'is', onlyColumn: 'goal', onlyValues: ['Räkna'] })
    expect(chosen).toContain('Räkna')
    expect(chosen).not.toContain('Eken')
  })
  it('are written with their labels in Word forms, and in words elsewhere', () => {
    const document = documentOf([section('A', [goals])], { answers: { req: { value, rev: 1 } } })
    const field = document.item('req')?.form?.fields[0]?.field as Extract<FormField, { widget: 'records' }>
    const inner = field.fields.find(({ key }) => key === 'criteria')?.field
    if (!inner) throw new Error('No criteria')
    const written = writtenLines(
      inner,
      value.records.items.k0 && (value.records.items.k0 as { criteria: unknown }).criteria,
      'sv',
    )
    expect(written).toEqual(['Vad: Minst E – Insatser: Insats: Läsläxa – Ansvarig: Bo Ek'])
    expect(fieldText(field, value.records, 'sv')).toBe(
      'Läsa – Kriterier: Vad: Minst E, Insatser: Insats: Läsläxa, Ansvarig: Bo Ek',
    )
  })
})

it('says of a view of a block that is gone where it is to be mended, stops publication, and prints nothing false', () => {
  const alone = documentOf([section('B', [view()])], { answers })
  expect(alone.problems).toEqual([expect.stringContaining('ett block som inte längre finns')])
  expect(JSON.stringify(alone.tree)).not.toContain('started')
  const faults = errorsIn(templateFaults(blocks, alone.input.template, alone.input.vocabulary))
  expect(faults).toEqual([expect.objectContaining({ code: 'SETTING', blockKey: 'view' })])
})
