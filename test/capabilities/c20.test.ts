import { expect, it } from 'vitest'
import { inlineText } from '#document/text/variables.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C20: goals, their criteria, and what is done about each by whom and when, in any block whose parts are answered. */
const actions = {
  key: 'atgarder',
  label: 'Åtgärder',
  type: 'records',
  itemLabel: 'Åtgärd',
  parts: [
    { key: 'vad', label: 'Vad', type: 'shortText' },
    { key: 'vem', label: 'Ansvarig', type: 'person' },
    { key: 'klart', label: 'Klart', type: 'date' },
  ],
}
const criteria = {
  key: 'kriterier',
  label: 'Kriterier',
  type: 'records',
  itemLabel: 'Kriterium',
  parts: [
    { key: 'text', label: 'Kriterium', type: 'shortText' },
    { key: 'nu', label: 'Nuläge', type: 'longText' },
    actions,
  ],
}
const goals = (more: Record<string, unknown> = {}) => ({
  blockKey: 'g',
  blockType: 'records',
  itemLabel: 'Mål',
  print: 'cards',
  titleColumn: 'mal',
  columns: [{ key: 'mal', label: 'Mål', type: 'shortText' }, criteria],
  ...more,
})
const value = {
  records: {
    order: ['m1', 'm2', 'm3'],
    items: {
      m1: {
        mal: 'Andelen som läser med flyt är 85',
        kriterier: {
          order: ['k1', 'k2'],
          items: {
            k1: {
              text: 'Eleverna läser varje dag i årskurs 3',
              nu: 'Två klasser gör det.',
              atgarder: {
                order: ['a1', 'a2'],
                items: {
                  a1: { vad: 'Högläsning vecka 12', vem: 'Anna Berg', klart: '2024-05-03' },
                  a2: { vad: 'Läslya', vem: 'Ola Ek' },
                },
              },
            },
            k2: { text: 'Biblioteket är öppet' },
          },
        },
      },
      m2: { mal: 'Tryggare raster' },
      m3: {},
    },
  },
}
const answers = { g: { value, rev: 1 } }

it.each(['cards', 'table', 'matrix'])(
  'prints three levels as %s, each with its number and its labels',
  async (print) => {
    const { problems, tree, item, findings } = documentOf([section('A', [goals({ print })])], { answers })
    expect(problems).toEqual([])
    expect(findings).toEqual([])
    const { html, wordText } = await outputsOf(tree)
    const page = html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, '')
    for (const text of [page, wordText]) {
      expect(text).toContain('Kriterium 1: Eleverna läser varje dag i årskurs 3')
      expect(text).toContain('Nuläge: ')
      expect(text).toContain('Två klasser gör det.')
      expect(text).toContain('Åtgärder')
      expect(text).toContain('Åtgärd 1: Högläsning vecka 12 – Ansvarig: Anna Berg – Klart: 3 maj 2024')
      expect(text).toContain('Åtgärd 2: Läslya – Ansvarig: Ola Ek')
      expect(text).toContain('Kriterium 2: Biblioteket är öppet')
    }
    const field = item('g')?.form?.fields[0]?.field
    const inner = field?.widget === 'records' && field.fields[1]?.field
    const innermost = inner && inner.widget === 'records' && inner.fields[2]?.field
    expect(innermost).toMatchObject({ widget: 'records', label: 'Åtgärder', itemLabel: 'Åtgärd' })
    expect(item('g')?.unreadable).toBeUndefined()
  },
)

it('numbers each record also when its title ends in a digit, and a name with its own number once', () => {
  const titles = (more: Record<string, unknown>) =>
    nodesOf(documentOf([section('A', [goals(more)])], { answers }).tree.children, 'section').map(({ title }) =>
      inlineText(title),
    )
  // Without a title a record is called by its number, and that is enough.
  expect(titles({})).toEqual(['A', '1. Andelen som läser med flyt är 85', '2. Tryggare raster', 'Mål 3'])
  const preset = [
    { key: 'p1', label: 'Insats 1' },
    { key: 'p2', label: 'Insats 7' },
  ]
  expect(titles({ preset }).slice(1, 3)).toEqual(['Insats 1', '2. Insats 7'])
})

it('is there in a question and in a cell of a table as well', async () => {
  const criterion = value.records.items.m1.kriterier
  const { problems, tree, findings } = documentOf(
    [
      section('A', [
        { ...criteria, blockKey: 'q', blockType: 'question', prompt: 'Vilka kriterier?' },
        { blockKey: 't', blockType: 'table', columns: [criteria], rows: [{ key: 'r', label: 'Läsning' }] },
      ]),
    ],
    {
      answers: {
        q: { value: { answer: criterion }, rev: 1 },
        t: { value: { cells: { r: { kriterier: criterion } } }, rev: 1 },
      },
    },
  )
  expect(problems).toEqual([])
  expect(findings).toEqual([])
  const { wordText, html } = await outputsOf(tree)
  const line = 'Åtgärd 1: Högläsning vecka 12 – Ansvarig: Anna Berg – Klart: 3 maj 2024'
  for (const text of [html.replace(/<[^>]*>/g, ''), wordText]) expect(text.split(line)).toHaveLength(3)
})

it('prints the labels of a list of one level where the designer says so', () => {
  const list = { ...actions, blockKey: 'q', blockType: 'question', itemLabel: '' }
  const given = { answers: { q: { value: { answer: value.records.items.m1.kriterier.items.k1.atgarder }, rev: 1 } } }
  const said = (more: Record<string, unknown>) =>
    JSON.stringify(documentOf([section('A', [{ ...list, ...more }])], given).tree.children).replaceAll(
      '"},{"type":"text","text":"',
      '',
    )
  expect(said({})).toContain('Läslya – Ola Ek')
  expect(said({ labelParts: true })).toContain('Vad: Läslya – Ansvarig: Ola Ek')
})
